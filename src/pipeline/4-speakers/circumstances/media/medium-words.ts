/** What words can be said in, on, at or by: heads of the phrases that say how something was said. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Written or recorded: in "in a letter", "released a statement"; as a source, "the letter says", it stands for its author. */
export const DOCUMENTS = list(
  `statement statements letter letters e-mail e-mails email emails memo memos memorandum note notes message messages post posts posting postings tweet tweets
  retweet thread blog blogs op-ed op-eds editorial editorials column columns commentary article articles essay essays piece book books memoir memoirs autobiography
  release communique communiqué filing filings brief affidavit petition text texts video videos clip ad ads advert advertisement advertisements commercial
  cable cables telegram telegrams declaration proclamation newsletter mailer pamphlet leaflet website site page blogpost missive missives dispatch
  manifesto questionnaire ruling rulings opinion dissent findings report reports story stories text interviews transcript excerpt excerpts robocall`,
);

/** Spoken in one go by one person: "in a speech", "gave an address", "in remarks". */
export const SPEECHES = list(
  `speech speeches address addresses remarks comments testimony testimonies lecture lectures sermon sermons toast eulogy monologue filibuster farewell tribute
  rant tirade keynote prayer deposition response reply answer answers plea presentation`,
);

/** Where people talk with one another: "in an interview", "during the debate". */
export const EXCHANGES = list(
  `interview interviews conversation conversations call calls debate debates discussion discussions exchange exchanges interrogation sit-down q&a
  correspondence conference conferences briefing briefings teleconference videoconference chat chats hearing hearings talk talks session sessions
  meeting meetings questioning phone-in call-in segment appearance appearances podcast podcasts broadcast broadcasts`,
);

/** Occasions with an audience: "at a rally". */
export const OCCASIONS = list(
  `rally rallies event events hall halls townhall town-hall convention conventions forum forums summit summits ceremony ceremonies dinner dinners breakfast lunch
  luncheon gathering gatherings fundraiser fundraisers fund-raiser roundtable round-table panel panels stop stops party reception service services funeral vigil
  trial trials inquiry inquest commencement graduation inauguration congress assembly conclave symposium workshop seminar protest protests demonstration march
  visit visits tour parade banquet gala picnic barbecue fair proceedings address`,
);

/** What one is heard or read on: "on his show", "on the official website". */
export const CHANNELS = list(
  `show shows program programs programme programmes podcast podcasts radio television tv network channel station page pages account accounts feed website websites
  site sites blog blogs platform app media microphone microphones broadcast internet web air camera stage floor stump phone telephone call calls
  hotline tape newscast segment broadcasts forum webcast livestream stream timeline sidelines margins`,
);

/** Names of networks and services: "on Telegram", "via X". */
export const NETWORKS = list(
  `twitter x facebook instagram telegram weibo wechat youtube tiktok snapchat reddit linkedin whatsapp signal tumblr threads bluesky mastodon vkontakte vk
  skype zoom periscope medium kickstarter twitch rumble gab parler social`,
);

/** "by telephone", "via video link", "over the phone" */
export const MEANS = list(
  `phone telephone email e-mail text fax letter mail post videolink link videoconference video-conference conference telegram cable radio satellite skype zoom message
  messages media loudspeaker intercom teleconference webcam`,
);

/** Whether a name is that of a broadcaster or of a programme: "KBC", "Talmark TV", "Northern Radio News". */
export const isBroadcaster = (name: string): boolean =>
  /^(?:[A-Z]{0,3}[BN]BC|[A-Z]{1,2}BC|[BC]BS|CNN|C-?SPAN|[NP][PB][RS]|[A-Z]{0,3}TV|TV\d?|FM|AM|Univision|Telemundo|Fox|Sky|[KW][A-Z]{2,3}\d*|Newsmax|Bloomberg|News|Radio|Television|Channel|Network|Today|Tonight|Live)(?:['’]s?)?$/.test(
    name,
  );

/** Too general to say how by themselves: "in response", "in reports"; "in her response", "in the report" do. */
export const NEEDS_OWNER = list(
  'response reply answer answers comments text texts report reports story stories discussion discussions talk talks opinion address',
);

export const isCarrier = (name: string): boolean =>
  DOCUMENTS.has(name) || SPEECHES.has(name) || EXCHANGES.has(name) || OCCASIONS.has(name);

/** "in the town hall", "in writing" */
export const HELD_IN = list('broadcast podcast hall ceremony rally rallies townhall event roundtable forum writing');

/** "with a tweet" */
export const SENT_WITH = list('tweet post message video statement speech letter');

/** "from the podium" */
export const STANDS = list('floor podium stage pulpit account microphone stand dais lectern');
