import fc from "fast-check";

// Every mutant runs the laws again: a few inputs each time are enough to notice most of them.
fc.configureGlobal({ numRuns: 10 });
