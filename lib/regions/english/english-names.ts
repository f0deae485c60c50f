/** The kinds of divisions, by the end of their names. */
export const kinds: Readonly<Record<string, string | undefined>> = {
  区: 'District',
  县: 'County',
  旗: 'Banner',
  盟: 'League',
  州: 'Prefecture',
  地区: 'Prefecture',
  新区: 'New Area',
  林区: 'Forestry District',
  特区: 'Special District',
  矿区: 'Mining District',
  自治州: 'Autonomous Prefecture',
  自治县: 'Autonomous County',
  自治旗: 'Autonomous Banner',
};

/** Levels that only group the ones below them. */
export const placeholders: Readonly<Record<string, string | undefined>> = {
  市辖区: 'City districts',
  县: 'Counties',
  省直辖县级行政区划: 'Counties directly under the province',
  自治区直辖县级行政区划: 'Cities directly under the autonomous region',
};

export const and = ' and ';
