import { dutchDay, readBuildMoment } from "../../domain/content/build-moment.ts";

/** The moment of this build; SOURCE_DATE_EPOCH sets another. */
export const buildMoment = readBuildMoment(process.env["SOURCE_DATE_EPOCH"]);

/** Its day in Amsterdam, as "2026-11-21". Pages judge dates against it and say so. */
export const buildDay = dutchDay(buildMoment);
