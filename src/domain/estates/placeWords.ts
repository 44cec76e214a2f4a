/** Words that end the name of where people live: "York House", "the Weirside Estate". Lower case, singular. */
export const dwellingWords: ReadonlySet<string> = new Set(
  'estate house court tower block building lodge point mansion terrace gardens garden close place square mews buildings mansions walk rise cottages cottage apartments flats almshouses heights villas villa grange'.split(' '),
);

/** The plural by which a list of names shares its last word: "Heron, Dipper and Wagtail Houses". */
export const pluralDwellings: ReadonlyMap<string, string> = new Map(
  [...dwellingWords].filter((word) => !word.endsWith('s')).map((word): readonly [string, string] => [`${word}s`, word]),
);

/** What else bears the name of a neighbourhood and is not its estate: "Weirside Primary School", "Basin Row car park". */
export const otherPlaces: ReadonlySet<string> = new Set(
  `road street lane avenue ward wards division borough constituency school schools primary secondary infant junior academy college university nursery
   surgery hospital clinic practice pharmacy library museum theatre cinema gallery church chapel mosque temple synagogue station depot market arms inn pub hotel
   restaurant cafe bridge footbridge crossing junction roundabout path towpath wharf basin park playground bandstand cemetery allotments leisure sports swimming
   fire police bus car centre hub office offices bank works farm wood woods common green fields river canal reservoir trust foundation society association limited ltd plc`.split(/\s+/),
);

/** Before the name of a person. */
export const personalTitles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev revd reverend cllr cllrs councillor councillors alderman alderwoman deputy captain cpt colonel mayor judge hon chairman chair chairwoman'.split(' '),
);
