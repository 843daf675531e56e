/**
 * The vocabulary of the themes: the words and phrases that speak of each, and how much they weigh. 3: the theme's own
 * name or what can be nothing else; 2: usual for it; 1: often said of other things too. `*` stands for any ending of a
 * word. Case does not matter, and a blank also stands for a hyphen. A phrase hides the words within it, of every theme:
 * so a phrase also takes a word from a theme that it would mislead to ("speed of answer" is no road's, "child sexual
 * exploitation" no adult's abuse). What minutes say of everything (a team, a council, a grant, a community, something
 * online) is no theme's.
 */
import type { THEMES } from '../../../domain/themes.ts';

export type Theme = (typeof THEMES)[number];

/** Words and phrases by weight, parted by commas. */
export type Vocabulary = Readonly<Partial<Record<1 | 2 | 3, string>>>;

export const VOCABULARY: Readonly<Record<Theme, Vocabulary>> = {
  'neighbourhood-policing': {
    3: 'police visibility, visibility of the police, visible police, neighbourhood policing, neighbourhood team*, neighbourhood officer*, safer neighbourhood*, local policing, community policing, policing visibility, visible polic*, urban beat*, rural beat*, visible presence, foot patrol*, local officers, policing guarantee, pcso*, community support officer*, neighbourhood*, beat manager*, beat team*, ward officer*, community officer*, bobb*, named officer*',
    2: 'patrol*, high street*, local team*, warden*, abstraction*, street briefing*, high visibility, police contact point*, beat, beats',
    1: 'visib*, town centre*, housing estate*, council estate*, policing hub*, problem solving, walkabout*, ward, wards',
  },
  'roads-policing': {
    3: 'road safety, roads policing, safer roads, camera partnership*, safer camera*, safety camera*, drink driv*, drug driv*, road death*, killed or seriously injured, ksi*, vision zero, community speed*, road traffic, mph, 20mph, drivers, parking, e bike*, careless driving, seat belt*, rtc*, collisions, pedestrian*, cyclist*, hgv*, lorries, breath test*, dash cam*, dashcam*, operation snap, fatalities, uninsured, pothole*, road user*, e scooter*, motorway*, motorcyclist*, bike safe, commercial vehicle*, speed indicator*, average speed, driver awareness, fatal collision*, traffic, speed, speeds, speeding, speeder*, speedwatch, lorry, national highways, young driver*, learner driver*, drink and drug driv*, drink or drug driv*, dangerous driv*',
    2: 'road*, driver*, driving, motorist*, collision*, camera*, motorcycl*, casualt*, bypass, junction*, crash*, moped*, tyre*, fixed penalt*, unroadworthy, roadworthy, tachograph*, dual carriageway*, roadside, close pass, blue badge*, tailgating, abnormal load*, parked',
    1: 'highway*, route*, anpr, obstruct*',
  },
  'rural-crime': {
    3: 'rural*, farm*, wildlife, hare cours*, poach*, livestock, sheep, harvest, gamekeeper*, heritage crime, tractor*, fuel theft*, quad bike*, badger*, lambs, agricultur*, fly grazing, lamping, livestock worrying, sheep worrying, smallholding*, plant theft, equine, nfu, country watch, raptor persecution, birds of prey, coursing',
    2: 'ranger*, countryside, diesel, gps theft*, remote area*, remote communit*',
    1: 'horse*, village*',
  },
  'anti-social-behaviour': {
    3: 'anti social, antisocial, asb, nuisance, community trigger, asb case review, public order offence*, hotspot*, public spaces protection, pspo*, begging, street drink*, firework*, nuisance bike*, dispersal order*, off road bike*, groups of youths, deliberate fire*, community protection notice*, boy racer*, car meet*, dispersal zone*, closure order*, criminal behaviour order*, asbo*, dog fouling',
    2: 'disorder, vandalism, graffiti, immediate justice, noise, hot spot*, rowdy, criminal damage, arson, motorbike*, neighbour dispute*, loiter*, dispersal*, street marshal*, injunction*, rough sleep*, rave, raves, mediation, noisy, unlicensed music event*',
    1: 'drinking, safer streets, cctv, trespass*',
  },
  'serious-violence': {
    3: 'serious violence, violence reduction, knife*, knives, gun crime, homicide*, murder*, violent crime, stabb*, serious violence duty, weapon*, shoot*, blade*, bladed, machete*, wounding, surrender bin*, knife bin*, amnesty, violence with injury, crime with injury, gun*, organised crime group*, gang, gangs, public health approach, focused deterrence, focussed deterrence, youth violence, zombie knives',
    2: 'violen*, organised crime, serious and organised, vru, criminal exploitation, navigator*, organised criminal*, acid attack*, corrosive*, firearms discharge*, trauma informed',
    1: 'firearm*, assault*, robber*, emergency department*, section 60, attack*, stop and search',
  },
  'violence-against-women-and-girls': {
    3: 'violence against women, vawg, women and girls, spiking, misogyn*, women s safety, street harassment, indecent exposure, upskirting, ask for angela, stalk*, safety of women, white ribbon, sexual harassment, male violence',
    2: 'women, female*, girls, voyeur*, safer at night',
    1: 'harass*',
  },
  'domestic-and-sexual-abuse': {
    3: 'domestic abuse, domestic violence, sexual abuse, sexual violence, sexual assault*, sexual offence*, sexual crime, sexual and domestic, domestic and sexual, rape*, sarc, idva*, isva*, coercive, clare s law, fgm, honour based, forced marriage, dvpo*, dvpn*, abuse*, domestic, domestic homicide*, marac*, operation soteria, operation encompass, child sexual abuse, independent domestic, refuge, refuges, rasso, strangulation, non molestation, safe accommodation, intimate image*, revenge porn, child abuse',
    2: 'sexual*, perpetrator*, survivor*, dhr, dhrs, behaviour change programme*',
  },
  'victims-and-witnesses': {
    3: 'witness*, community remedy, victim*, victim satisfaction, victims code, impact statement*',
    2: 'restorative, affected by crime, compensation, ministry of justice, therap*, counselling, bereaved, restorative justice, criminal injuries, support provider*, aftercare',
    1: 'survivor*, support service*, satisfaction',
  },
  'children-and-young-people': {
    3: 'young people, children*, youth*, school*, young person*, cadet*, juvenile*, child*, multi agency safeguarding, safeguarding hub*, mash, under 18*, teacher*, missing children, care leaver*, boxing club*, nursery, youth justice, child sexual exploitation, cse, child exploitation, child sexual abuse, child protection, child criminal exploitation, mini police, sexual exploitation, missing from home, indecent images, looked after child*',
    2: 'young*, parent*, education, family, families, mentor*, pupil*, safeguarding, appropriate adult*, truan*, under 25*, missing episodes, grooming, paedophil*, mentoring',
    1: 'teenage*, student*, early intervention',
  },
  'modern-slavery': {
    3: 'modern slavery, slavery, traffick*, forced labour, human trafficking, national referral mechanism, nrm, debt bondage',
    2: 'slave*, exploited, labour exploitation, car wash*, nail bar*, gangmaster*, brothel*',
    1: 'immigration',
  },
  'drugs-and-alcohol': {
    3: 'alcohol*, substance misuse, cannabis, heroin, naloxone, addict*, project adder, overdose*, county line*, drug line*, cocaine, cuckoo*, opiate*, needle*, drunk*, nitrous oxide, ketamine, spice, test on arrest, licensed premises, pubs, drug*, premises licen*, late night levy, pubwatch, best bar none, substance abuse, drug abuse, alcohol abuse, nasal spray*, crack cocaine, pub, class a, synthetic opioid*, nitazene*, laughing gas, sobriety, minimum unit price, detox*',
    2: 'night time economy, treatment, dealer*, street dealing, binge, recovery service*',
    1: 'licensing',
  },
  'fraud-and-cyber': {
    3: 'fraud*, cyber*, scam*, action fraud, economic crime, online crime, romance fraud, online fraud, rogue trader*, doorstep crime, ransomware, hacking, hacked, cryptocurrenc*, courier fraud, call blocker*, identity theft, banking protocol, money mule*, deepfake*, malware, hacker*, rogue builder*, bogus caller*',
    2: 'phishing, digital crime, impersonat*',
    1: 'trading standards',
  },
  'business-and-retail-crime': {
    3: 'business crime, retail*, shoplift*, shop theft*, shopworker*, shop worker*, shop, shops, shopkeeper*, supermarket*, retail crime, shopwatch, chamber of commerce, business improvement district*, retail theft, crime against business*, crimes against business*, business robber*',
    2: 'trader*, commercial premises, businesses, store, stores, shop staff, business premises, shutters, store detective*, cash machine*, jeweller*, vape*, vaping, counterfeit*, illegal tobacco, forecourt*, petrol station*, facewatch, tills',
    1: 'town centre*, high street*',
  },
  'acquisitive-crime': {
    3: 'burglar*, theft*, acquisitive, neighbourhood crime*, house burglar*, vehicle theft*, stolen, vehicle crime, catalytic, car crime, smartwater, keyless, pickpocket*, metal theft*, property marking, bike theft*, vehicle offence*, moped crime, tool theft*, domestic burglar*, forensic marking, steering lock*, dna marking, scrap metal, lead theft*, cable theft*, car theft*, distraction burglar*',
    2: 'steal*, home security, property crime, alley gat*, locks, break in*, thieves, thief, broken into, robber*, dwelling*, doorbell*, jewellery, doorbell camera*',
    1: 'safer streets',
  },
  'counter-terrorism': {
    3: 'terror*, counter terrorism, extremis*, radicalis*, martyn s law, protect duty, channel panel, bomb*, hostile vehicle*, lone actor*, threat level, prevent programme, contest strategy, prevent agenda, prevent duty, prevent strategy',
    2: 'armed, national threat*, protective security, national priorities, strategic policing, place of worship, places of worship, mosque*, synagogue*, far right',
  },
  'criminal-justice': {
    3: 'criminal justice, court*, reoffend*, re offend*, probation, prison*, offender management, out of court, community payback, prosecut*, cps, sentenc*, scientific services, forensic*, rehabilitat*, conviction*, magistrate*, community remedy, community order*, out of court disposal*, file quality, charging decision*, integrated offender management, unpaid work, custody visit*, released under investigation, crown prosecution, conditional caution*, recidiv*, postal requisition*, single justice',
    2: 'offender*, charge rate*, detection*, case file*, stop and search, caution, cautions, community resolution*, positive outcome*, crown court, barrister*, trials, tagging, electronic tag*, remand*, bail, solved, restorative justice, case backlog*, court backlog*, resettlement, summons*, judge, judges, jury, juries',
    1: 'detainee*, justice, custody, diversion*, detained, divert*, prolific',
  },
  'mental-health': {
    3: 'mental health, mental ill*, right care right person, section 136, s136, street triage, suicid*, mental crisis, dementia, herbert protocol, autis*, learning disabilit*, crisis team*, health based place*, sectioned, neurodiver*, adhd, self harm, crisis care, concern for welfare, concerns for welfare, welfare check*, bed watch*',
    2: 'mental, psychiatr*, mentally, distress, patient*',
    1: 'wellbeing, crisis',
  },
  'contact-and-response': {
    3: '101, 999, call handl*, response time*, contact centre*, control room*, emergency call*, contact management, call answer*, abandon* call*, response team*, force control, contact platform, report concerns, non emergency, single online home, call time*, call response*, call centre*, web chat*, call taker*, switchboard, call volume*, callback*, call back, response officer*, seconds, calls, abandonment rate*, speed of answer*, speed of response, digital desk*, webchat, online reporting, report online, reporting online, emergency response, calls to 101',
    2: 'caller*, live chat, respond to incident*, mobile application, reporting crime, answer* time*, demand, grade one, grade 1, contact, answered within, answered in, waiting time*, average wait, wait times, abandonment, queue*, crime reporting, getting through, get through, abandoned call*',
    1: 'response, app, incident*, emergency, telephone, phone, answering, triage',
  },
  workforce: {
    3: 'recruit*, police officer*, officer number*, additional officer*, extra officer*, new officer*, workforce, uplift, staffing, special constable*, detective*, retention, establishment, officer strength, sickness, vetting, police numbers, headcount, redundanc*, apprentice*, firearms officer*, armed officer*, police staff, posts, police federation, officer wellbeing, staff wellbeing, assaults on officers, assaults on police, mounted section*, mounted officer*, mounted unit*, mounted branch*, police horse*',
    2: 'officers, staff, constables, appointment, morale, pension*, culture, vacanc*, leadership, personnel, promotion, pay award*, pay rise*, police pay, grievance*, specials, sergeant*, rank, ranks, overtime, recruit, trainee*, probationer*, student officer*, leavers, joiners, civilian*, investigators, occupational health, shift, shifts, secondment*, turnover, taser*, strike, in post, fte, police dog*, dog handler*, retire*, tutor*, degree entry, degree holder*, exit interview*, tutor constable*',
    1: 'employ*, volunteer*, training, frontline, front line, numbers, strength, uniformed',
  },
  'estates-and-fleet': {
    3: 'fleet, police station*, headquarters, buildings, police building*, front counter*, custody suite*, hq, enquiry desk*, enquiry office*, inquiry office*, building, estates, police estate, estates strategy, police vehicle*, patrol car*, police car*, response car*, custody cent*, custody facilit*, custody building*, custody block*, training centre*, training facilit*, planning permission, station, stations',
    2: '4x4, refurbish*, site, facilit*, procurement, electric, helicopter, cell, cells, offices, asbestos, police building, energy, boiler*, roof, van, vans, garage*, charging point*, freehold, disposal, disposals, depot*, estate, new build, vehicles, electric vehicle*',
    1: 'capital, relocat*, lease*, accommodation, property, equipment, premises, land, vehicle*, heating, custody',
  },
  'ict-and-data': {
    3: 'ict, information technology, it services, it support, it system*, it problems, it programme, in it, software, body worn, data quality, data set*, database*, artificial intelligence, mobile device*, esn, data sharing, facial recognition, face recognition, number plate recognition, surveillance, number plate camera*, drone*, mobile signal, emergency services network, anpr, ai, body worn camera*, body camera*',
    2: 'platform, online portal, app, mobile application, use the system, modernis*, technolog*, computer*, laptop*, smartphone*, tablets, handset*, records management, outage*, algorithm*, radio, radios, airwave, data protection, data breach*, bodycam*, digital, connectivity, analyt*, robotic*, number plate*, cctv, cctv camera*',
    1: 'roll out, information sharing, camera*, system, systems, data',
  },
  'finance-and-precept': {
    3: 'precept*, council tax, band d, medium term financial, reserves, savings, police grant, funding formula, financial strategy, deficit*, underspend*, overspend*, capital programme, forecast*, borrowing, inflation, settlement, revenue, taxpayer*, cost recovery, financ*, grant cuts, grant formula, mtfs, mtfp, medium term plan, spend*, efficienc*, tax, police charge, government grant, budget gap, funding gap, apprenticeship levy, referendum, police and fire budget*, tax base, band d property, band d propert*, band d household*, precept consultation*, precept survey*',
    2: 'funding, cost*, expenditure, capital, treasury, save*, saving, shortfall*, veto*, budget*, contingency, grant settlement, auditor*, accounts, cost of living, affordab*, value for money, household*, income, legal costs, home office grant, budget consultation*, budget survey*',
    1: 'million, contribut*, pay, increase, invest*, council tax payers, allocation*, insur*',
  },
  'governance-and-performance': {
    3: 'governance, performance, police and crime plan, police crime plan, annual report, hmic*, peel, work programme, working group*, terms of reference, draft plan, hold* the chief constable, confirmation hearing, monitoring report, audit committee, appointed chair*, elected chair*, delivery plan*, policing plan, inspectorate*, engage status, engaged status, performance indicator*, strategic indicator*, action log, refreshed plan, updated plan, total crime, recorded crime, overall crime, crime rate*, all crime, rules of procedure, forward plan, requires improvement, crime recording, crime figures, crime statistics, crime data integrity, crime levels, policing board, panel budget*, panel s budget, panel grant, firearms licen*, firearms certificate*',
    2: 'inspection*, chief executive, deputy police and crime, statutory, framework, delegat*, membership, objective*, performance data, monitor*, priorit*, delivery of the plan, panel members, draft, published, constitution, co opted, code of conduct, election*, task and finish, risk register, scrutin*, accountab*, delivery, minutes of, baseline*, recommendation*, graded, dashboard*, rag rat*, work plan, special measures',
    1: 'plan, panel, measure*, policy, review*, report, meeting, progress, board, legal, chair*, role, strateg*, decision*, target*, annual',
  },
  complaints: {
    3: 'complaint*, iopc, professional standards, complain*, conduct of the commissioner, super complaint*, misconduct, abuse of position',
    2: 'dissatisf*, dismissed',
  },
  'engagement-and-confidence': {
    3: 'engagement, trust and confidence, public confidence, confidence in, roadshow*, feel safe, feeling safe, felt safe, surger*, public perception, newsletter*, community messaging, listening, parish council*, neighbourhood watch, people who responded, took part, public opinion, asked residents, feelings of safety, trust in, public trust, fear of crime, independent advisory group*, advisory group*',
    2: 'consult*, engag*, confidence, perception*, communicat*, media, views, opinion*, booklet, members of the public, feedback, leaflet*, article, reassur*, petition*, drop in*, social media, facebook, twitter, village hall*, podcast*, poll, stall, stalls, have your say, open day*, public meeting*, campaign*, taken part, forum*, people felt, residents felt, crimestoppers, survey*, precept consultation*, budget consultation*, precept survey*, budget survey*, event, events, local radio, social media post*',
    1: 'residents, message*, publicity, hear, visit*, replies, respondent*, answers, public, trust, responses',
  },
  partnerships: {
    3: 'partnership*, community safety, alliance, joint working, third sector, voluntary sector, community organisation*, community fund, crime prevention fund, partnership fund, commissioner s fund, commissioners fund, csp*, local authority partner*, agencies, charit*, voluntary, community group*, community projects, local projects, community grant*, neighbourhoods fund, safer communities',
    2: 'partner*, shared, health service*, community project*, grants scheme, small grants, grant scheme, grant fund, grant applications, funding awards, fund applications, partners, street pastor*, voluntary group*, match fund*, lottery, memorandum of understanding, integrated care, collaborat*, projects, proceeds of crime, homeless*, taxi licensing, taxi licen*, street angel*',
    1: 'together, nhs, sharing, work with, working with, organisations, fund, local authorit*, commissioning, housing, taxi*, partner organisation*',
  },
  'equality-and-diversity': {
    3: 'equalit*, diversity, social inclusion, inclusive, hate crime*, black and minority, bame, ethnic*, lgbt*, gypsy, gypsies, roma, travelling communit*, disproportional*, racis*, race, disabilit*, under represented, religio*, hate incident*, islamophob*, antisemit*, transgender, homophob*, interpreter*, deaf, racial abuse, hearing impair*, visual* impair*, sign language',
    2: 'diverse, minority, faith, protected characteristic*, stop and search, accessib*, welsh language, first language, welsh speak*, demographic*, refugee*, asylum',
  },
  'unauthorised-encampments': {
    3: 'encampment*, unauthorised, traveller*, temporary site*, transit site*',
  },
  environment: {
    3: 'fly tip*, climate, carbon, environment agency, net zero, sustainab*, solar, environmental, emission*, recycl*, flytip*',
    2: 'electric vehicle*, electric powered, environment, air quality, air space, flood*, pollut*, waste, heat pump*, electric car*',
    1: 'litter*, electric',
  },
  'fire-governance': {
    3: 'fire governance, fire authority, fire fighter*, firefighter*, fire precept, fire plan, fire element, rescue precept, fire budget, fire and rescue authority, smoke alarm*, fire engine*, fire station*, fire crew*, fire cover, fire and rescue precept*, fire and rescue plan*',
    2: 'fire, fire and rescue service*, fire and rescue, fire service',
  },
  'covid-19': {
    3: 'covid*, coronavirus, pandemic, lockdown*, social distancing',
    2: 'furlough, vaccin*, self isolat*',
  },
};

/**
 * How much a theme's words count. Broad themes are spoken of in the minutes of anything: a budget pays for patrols, a
 * plan has a priority on roads; narrow ones only where they are meant.
 */
export const BREADTH: Readonly<Partial<Record<Theme, number>>> = {
  'covid-19': 1.7,
  'domestic-and-sexual-abuse': 1.7,
  environment: 1.5,
  'mental-health': 1.5,
  'violence-against-women-and-girls': 1.5,
  'modern-slavery': 1.4,
  'serious-violence': 1.4,
  complaints: 1.3,
  'anti-social-behaviour': 1.3,
  'rural-crime': 1.3,
  'acquisitive-crime': 1.2,
  'contact-and-response': 1.2,
  'victims-and-witnesses': 0.8,
  'neighbourhood-policing': 0.9,
  'roads-policing': 0.8,
  'criminal-justice': 0.85,
  'engagement-and-confidence': 0.7,
  'ict-and-data': 0.7,
  partnerships: 0.7,
  'finance-and-precept': 0.6,
  'governance-and-performance': 0.5,
};

/**
 * Names of bodies and offices, which hold the words of a theme and say nothing of it: whoever speaks, of whatever, is of
 * the police, of fire, of finance. Their plan, budget and precept are spoken of as such. And turns of speech: what is said
 * "in response" is of no response to a call, and a "cost driver" drives no car.
 */
export const NAMES: readonly RegExp[] = [
  /\bpolice,? (?:(?:and|&) )?fire(?: (?:and|&) rescue)?,? (?:(?:and|&) )?crime\b/gi,
  /\bcommissioner for police[\w, ]*? crime\b/gi,
  /\b(?:chief|director of|head of|deputy director of) (?:finance|financial)(?: officer)?\b/gi,
  /\b(?:[Dd]irector|[Hh]ead|[Ll]ead|[Ss]uperintendent|[Ii]nspector|[Mm]anager|[Mm]ember|[Oo]fficer) (?:of|for) (?:[A-Z][\w-]*,? (?:and |& )?)+/g,
  /\b(?:(?:in|by way of) (?:response|reply|answer)(?: to)?|(?:key|cost|main) drivers?|driv(?:e|ing) (?:down|up|forward|improvements?)|speed(?:ed|ing)? up|as part of|(?<!emergency |police )responses? to (?:the|a|an|its|their|his|her|questions?|recommendations?)|taken? part)\b/gi,
  /\bchiefs? of staff\b/gi,
  // When it was, or why, and not what it is about.
  /\b(?:following|since|before|after|due to|because of|as a result of|owing to|pre-|post-) ?(?:the )?(?:covid(?:-19)?|coronavirus|pandemic|lockdowns?)(?: (?:pandemic|restrictions|lockdowns?))?/gi,
  /\b(?:chief|deputy|assistant|detective|temporary|deputy chief|assistant chief) (?:chief )?(?:constable|superintendent|inspector)s?\b/gi,
];

/** What a passage calls its subject: "asked about parking", "with regard to parking". */
export const TOPIC =
  /\b(?:with regard to|in regard to|regarding|in relation to|relating to|related to|concerning|in respect of|on the (?:subject|matter|issue|question) of|as regards|turning to|with reference to|questions? (?:about|on|over)|(?:ask(?:ed|s)?|enquired|inquired|concern(?:ed|s)?|updates?|reports?|presentation|information|briefing) (?:about|on|over|into))\s+([^.;,:?]{3,80})/gi;

/** The label that a passage begins with: "Parking: ...", "Parking – ...", "(a) Parking. ...". */
export const LABEL = /^\W*(?:\(?\w{1,4}[.)]\s+)?([A-Z][^.:;–?\n]{2,50}?)(?::| [–-] |\. )/;

/** The verbs that make a sentence of what would be a label. */
export const TELLS = /\b(?:was|were|is|are|had|has|have|said|asked|would|will|be)\b/;

/**
 * What a kind of record is about more often, or more seldom, than its words say. Every promise is of a report to a meeting,
 * and every question is put by a member of the panel.
 */
export const LEANINGS: readonly { kind: string; theme: Theme; weight: number }[] = [
  { kind: 'funding', theme: 'finance-and-precept', weight: 0.5 },
  { kind: 'funding', theme: 'governance-and-performance', weight: -1 },
  { kind: 'figure', theme: 'governance-and-performance', weight: -1 },
  { kind: 'action', theme: 'governance-and-performance', weight: -1 },
  { kind: 'question', theme: 'governance-and-performance', weight: -1 },
];

/** The theme where no word speaks of any: minutes are of a panel that reviews a plan. */
export const NO_THEME: Theme = 'governance-and-performance';
