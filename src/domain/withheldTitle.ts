/** What the open site calls an item whose title is not for the public. */
export const withheldTitle = 'Exempt business';
