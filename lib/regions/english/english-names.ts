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

/** What lists of places are called, which have the ends of names of places. */
export const levels: Readonly<Record<string, string | undefined>> = {
  省: 'Province',
  省份: 'Province',
  直辖市: 'Municipality',
  自治区: 'Autonomous region',
  市: 'City',
  城市: 'City',
  地市: 'City',
  地级市: 'Prefecture-level city',
  县级市: 'County-level city',
  区县: 'District or county',
  县区: 'District or county',
  县市: 'County or city',
  市县: 'City or county',
  市区: 'City district',
  省市: 'Province and city',
  省市区: 'Province, city and district',
  市区县: 'City, district or county',
};

export const and = ' and ';
