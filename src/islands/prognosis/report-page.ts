/** Where the report of a prognosis or a house stands; its choices come behind it. */
export const REPORT_PAGE = "/prognose/rapport/";
