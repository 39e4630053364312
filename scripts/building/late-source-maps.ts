import { createRunnableDevEnvironment, type Plugin } from "vite";

/**
 * In development the map from a module back to its source is read when an error asks for it. Node would read that of every
 * module as it runs, and after a change of content all of them run again: a third of the time until the page is there.
 */
export function readSourceMapsLate(): Plugin {
  return {
    name: "late-source-maps",
    apply: "serve",
    configEnvironment: (environment) =>
      environment === "client"
        ? null
        : {
            dev: {
              createEnvironment: (name, config) =>
                createRunnableDevEnvironment(name, config, {
                  runnerOptions: { sourcemapInterceptor: "prepareStackTrace" },
                }),
            },
          },
  };
}
