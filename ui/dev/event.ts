/** Stands in for what the shell tells in a plain browser: nothing is ever told. */
export const listen = async (_event: string, _listener: unknown) => () => {};
