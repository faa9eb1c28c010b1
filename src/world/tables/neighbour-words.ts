/**
 * What may stand beside a name without being part of it, and what shows that it is part of another. Written by hand for this project.
 */

/** Names of states, capitals and outlets that are forenames or family names too; all capitals count as such. */
export const PERSONAL: ReadonlySet<string> = new Set(
  (
    'Jordan Chad Georgia Israel India China Kenya Ireland Holland Britain Cuba Cyprus Malta Mali Niger America Brazil Peru Panama Jamaica ' +
    'Trinidad Samoa Togo Oman Bharat Finn Dane Swede Brit Turk Serb Lao Bloomberg Tasnim Saba Lusa Mehr Sana Antara Petra Semafor'
  ).split(' '),
);

/** "Jordan Prime Minister": an office after a name leaves it a state; before it ("Prime Minister Jordan") it makes it a person. */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'President Vice Prime Premier Chancellor King Queen Crown Prince Emir Sultan Foreign Defence Defense Interior Finance Justice Trade Energy ' +
    'Health Minister Ministry Ministers Secretary Deputy Ambassador Envoy Government Parliament Army Navy Police Embassy Delegation ' +
    'Central Supreme Constitutional National'
  ).split(' '),
);

/** Days, months, and the other powers and places of headlines: "On Monday Jordan said", "Israel-Hamas talks". */
export const TIMES: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November ' +
    'December Today Tomorrow Yesterday Hamas Hezbollah Hizbullah Gaza Taliban Houthi Houthis'
  ).split(' '),
);

/** The verbs and small words of headlines and of openings: "Jordan Says Talks Go On", "Meanwhile Paris said". */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'Says Said Say Warns Urges Calls Seeks Denies Accuses Agrees Rejects Welcomes Condemns Hails Backs Offers Vows Hopes Wants Tells Told Asks ' +
    'Announces Confirms Signs Hosts Meets Is Was Are Were Has Had Have Will Would Can Could May Must Should Does Did To And Or But With On In ' +
    'At By Of For From Into Over Under Against Between Via Amid About Around Like Near Toward Towards Without Within Through Than Per Off Up ' +
    'Earlier Later Still Also Even Only Both Neither Either Whether Where Which Once Until Unless Because Though Although While Whereas'
  ).split(' '),
);

/** "New Mexico", "Northern Cyprus", "Latin America": part of it or another place, and no side. */
export const PARTS: ReadonlySet<string> = new Set(
  (
    'New North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest Northeastern Northwestern ' +
    'Southeastern Southwestern Central Upper Lower Inner Outer Latin Greater Little Old Occupied'
  ).split(' '),
);
