/**
 * The plain export of one fictitious organization, of the first version of profiles: import brings it up to date.
 * @param organization what is known of it; its kind is added
 */
export const exportOf = (organization: object) => ({
  format: 'beian-lens-profiles',
  version: 1,
  exported: '2026-03-01T00:00:00.000Z',
  plain: {
    profileVersion: 1,
    pictures: [],
    profiles: [{ kind: 'organization', ...organization }],
  },
});
