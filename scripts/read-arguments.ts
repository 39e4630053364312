import { parseArgs, type ParseArgsConfig } from "node:util";

type Parsed<Options extends ParseArgsConfig["options"]> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/**
 * What stands behind a command: `usage` tells how it is called. With `--help` it prints that and ends; an option that
 * does not exist, or lacks its value, is an Error in Dutch that names it and tells the usage.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  usage: string,
  options: Options,
  args: readonly string[] = process.argv.slice(2),
): Parsed<Options> {
  if (args.includes("--help")) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Error(`De optie ${optionIn(error)} bestaat niet, of heeft geen of een verkeerde waarde.\n${usage}`, {
      cause: error,
    });
  }
}

/** The option that Node's own error about options names. */
export function optionIn(error: unknown): string {
  return /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
}
