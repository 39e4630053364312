/**
 * The schema library tries whether it may make code from text, unless it is told not to; the policy of the site forbids
 * that and reports the attempt. It must be told before the library is loaded, which happens with the check itself.
 */
(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig ??= { jitless: true };

export {};
