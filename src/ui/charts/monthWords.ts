const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Nov 2026`. */
export const monthWords = (month: string): string => `${shortMonth(month)} ${month.slice(0, 4)}`;

/** `Nov`. */
export const shortMonth = (month: string): string => MONTHS[Number(month.slice(5, 7)) - 1] ?? month;
