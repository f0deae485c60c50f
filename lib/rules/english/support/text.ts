/** What stands before the last of several words. */
export const joints = { and: 'and', or: 'or' };
