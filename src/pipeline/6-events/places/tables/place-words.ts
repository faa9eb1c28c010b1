/** Words that go with names of places, and names that are places and in no gazetteer of towns. Written by hand for this project. */

/** Behind a name they make it the name of a region: "Kherson oblast", "Anbar province", "Rakhine state". */
export const REGION_NOUNS = 'regions?|provinces?|oblasts?|governorates?|states?|prefectures?|krai|voivodeship|cantons?|republic';

/** Behind a name they make it something that no table of towns has: "Orange County", "Harbour Valley". */
export const OTHER_NOUNS =
  'counties|county|districts?|Islands?|Peninsula|Valley|Strait|Straits|Sea|Ocean|Gulf|Desert|Mountains|River|Canal|Lake|Bay|Delta|Basin|Highlands';

/** Before "of" and a name they say that it is a place: "the port of Sarrow", "the outskirts of Lerna". */
export const PLACE_OF = 'city|town|village|port|province|region|oblast|island|suburbs?|outskirts';

/** What places have, and others have too: "the people of Halden", "north of Lerna", "the rest of Kestria". */
export const BELONGING_OF =
  'state|district|capital|streets|people|residents|inhabitants|governor|mayor|north|south|east|west|north-?east|north-?west|south-?east|south-?west|' +
  'coast|parts|rest|centre|center|siege|battle|evacuation|bombing|shelling|occupation|liberation|kilomet(?:re|er)s?|miles';

/** What may stand between a preposition and the name: "in [the southern port city of] Lerna". */
export const BETWEEN =
  'the|all|most|much|parts?|a|an|nearby|downtown|central|rural|upstate|suburban|war-torn|occupied|besieged|neighbou?ring|historic|' +
  '(?:north|south|east|west)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|northern-?most|mid|greater|tiny|small|big|' +
  'capital|port|coastal|border|industrial|seaside|resort|university|city|town|village|province|region|state|district|suburb|island|of';

/** Parts of the world; found where the words say that something is or happens in it. */
export const PARTS_OF_THE_WORLD: readonly string[] = [
  ...['Europe', 'Asia', 'Africa', 'Oceania', 'Antarctica', 'Latin America', 'South America', 'North America', 'Central America'],
  ...[
    'Middle East',
    'Near East',
    'Far East',
    'Maghreb',
    'Levant',
    'Sahel',
    'Horn of Africa',
    'West Africa',
    'East Africa',
    'North Africa',
  ],
  ...[
    'Southern Africa',
    'Central Africa',
    'Central Asia',
    'South Asia',
    'Southeast Asia',
    'East Asia',
    'Western Europe',
    'Eastern Europe',
  ],
  ...['Central Europe', 'Northern Europe', 'Southern Europe', 'Scandinavia', 'Balkans', 'Western Balkans', 'Baltics', 'Caucasus'],
  ...[
    'South Caucasus',
    'North Caucasus',
    'Caribbean',
    'Arctic',
    'Siberia',
    'Persian Gulf',
    'Donbas',
    'Donbass',
    'Transnistria',
    'Abkhazia',
  ],
  ...[
    'South Ossetia',
    'Nagorno-Karabakh',
    'Karabakh',
    'Golan Heights',
    'Kurdistan',
    'Kashmir',
    'Darfur',
    'Mediterranean',
    'Indo-Pacific',
  ],
];

/** One and the same part of the world. */
export const SAME_PART: Readonly<Record<string, string>> = { donbass: 'donbas', karabakh: 'nagorno karabakh' };

/** The states of America as the agencies shorten them, by the postal code that the gazetteer has: "Fresno, Calif." */
export const SHORTENED_STATES: Readonly<Record<string, string>> = {
  ...{
    Ala: 'AL',
    Ariz: 'AZ',
    Ark: 'AR',
    Calif: 'CA',
    Colo: 'CO',
    Conn: 'CT',
    Del: 'DE',
    Fla: 'FL',
    Ga: 'GA',
    Ill: 'IL',
    Ind: 'IN',
  },
  ...{ Kan: 'KS', Ky: 'KY', La: 'LA', Md: 'MD', Mass: 'MA', Mich: 'MI', Minn: 'MN', Miss: 'MS', Mo: 'MO', Mont: 'MT', Neb: 'NE' },
  ...{ Nev: 'NV', 'N.H': 'NH', 'N.J': 'NJ', 'N.M': 'NM', 'N.Y': 'NY', 'N.C': 'NC', 'N.D': 'ND', Okla: 'OK', Ore: 'OR', Pa: 'PA' },
  ...{
    'R.I': 'RI',
    'S.C': 'SC',
    'S.D': 'SD',
    Tenn: 'TN',
    Tex: 'TX',
    Vt: 'VT',
    Va: 'VA',
    Wash: 'WA',
    'W.Va': 'WV',
    Wis: 'WI',
    Wyo: 'WY',
  },
  ...{ 'D.C': 'DC' },
};

/** Words with a capital that are towns somewhere and hardly ever meant as such: "in March", "in Congress", "in Police". */
export const HARDLY_PLACES: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday ' +
    'sunday spring summer autumn fall winter christmas easter ramadan congress senate house parliament assembly cabinet commons lords union ' +
    'commerce justice police education defence defense finance treasury health labour labor trade energy central summit liberty independence ' +
    'hope normal surprise defiance english french german russian spanish internet twitter facebook youtube telegram democratic republican ' +
    'west east north south western eastern northern southern left right can will still hamas hezbollah taliban islamic arab muslim gop ' +
    'uptown midtown downtown court council church gospel bible part full order general president minister university college school hall center centre'
  ).split(' '),
);
