/** What waiting takes from the world. */
export const pauses = { wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)), random: Math.random };
