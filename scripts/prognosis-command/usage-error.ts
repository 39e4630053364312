/** A mistake of the user, told in Dutch. */
export class UsageError extends Error {}
