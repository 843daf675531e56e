/**
 * The vocabulary of the themes: the words and phrases that speak of each, and how much they weigh. 3: the theme's own
 * name or what can be nothing else; 2: usual for it; 1: often said of other things too. `*` stands for any ending of a
 * word. Case does not matter, and a blank also stands for a hyphen. What minutes say of everything (a team, a council, a
 * grant, a community, something online) is no theme's.
 */
import type { THEMES } from '../../../domain/themes.ts';

export type Theme = (typeof THEMES)[number];

/** Words and phrases by weight, parted by commas. */
export type Vocabulary = Readonly<Partial<Record<1 | 2 | 3, string>>>;

export const VOCABULARY: Readonly<Record<Theme, Vocabulary>> = {
  'neighbourhood-policing': {
    3: 'police visibility, visibility of the police, visible police, neighbourhood policing, neighbourhood team*, neighbourhood officer*, front counter*, safer neighbourhood*, local policing, community policing, policing visibility, visible polic*, urban beat*, rural beat*, visible presence, foot patrol*, local officers, policing guarantee, front desk*',
    2: 'neighbourhood*, pcso*, patrol*, beat*, police station*, high street*, frontline, local team*, community support officer*, warden*, street lighting, named officer*',
    1: 'visib*, town centre*',
  },
  'roads-policing': {
    3: 'road safety, roads policing, safer roads, speed*, traffic*, camera partnership*, safer camera*, safety camera*, drink driv*, drug driv*, road death*, killed or seriously injured, ksi*, vision zero, community speed*, road traffic, mph, 20mph, drivers, parking, e bike*, careless driving, seat belt*, rtc*, collisions, pedestrian*, cyclist*, hgv*, lorries, breath test*, dash cam*, dashcam*, operation snap, fatalities, uninsured, pothole*, road user*',
    2: 'road*, driver*, driving, motorist*, collision*, camera*, anpr, motorcycl*, e scooter*, casualt*, vehicle offence*, bypass, junction*, crash*, moped*, tyre*',
    1: 'highway*, route*',
  },
  'rural-crime': {
    3: 'rural*, farm*, wildlife, hare cours*, poach*, livestock, sheep, harvest, gamekeeper*, heritage crime, tractor*, fuel theft*, quad bike*, badger*, lambs, agricultur*, fly grazing, lamping',
    2: 'ranger*, countryside, tractor*, village*, diesel, horse*',
    1: 'remote communit*',
  },
  'anti-social-behaviour': {
    3: 'anti social, antisocial, asb, nuisance, community trigger, asb case review, public order offence*, hotspot*, public spaces protection, pspo*, begging, street drink*, firework*, nuisance bike*',
    2: 'disorder, vandalism, graffiti, off road bike*, immediate justice, noise, safer streets, hot spot*, rowdy, criminal damage, arson, motorbike*, neighbour dispute*, loiter*',
    1: 'drinking',
  },
  'serious-violence': {
    3: 'serious violence, violence reduction, knife*, knives, gun crime, homicide*, murder*, violent crime, gang*, stabb*, serious violence duty, weapon*, shoot*, blade*, bladed, machete*, wounding, surrender bin*, knife bin*, amnesty',
    2: 'violen*, robber*, assault*, organised crime, serious and organised, vru, criminal exploitation, navigator*',
    1: 'stop and search, firearm*',
  },
  'violence-against-women-and-girls': {
    3: 'violence against women, vawg, women and girls, spiking, misogyn*, women s safety, street harassment, indecent exposure, upskirting, ask for angela',
    2: 'women, stalk*, female*',
    1: 'harassment, girls',
  },
  'domestic-and-sexual-abuse': {
    3: 'domestic abuse, domestic violence, sexual abuse, sexual violence, sexual assault*, sexual offence*, sexual crime, sexual and domestic, domestic and sexual, rape*, sarc, idva*, isva*, refuge*, coercive, clare s law, fgm, child sexual, honour based, forced marriage, dvpo*, dvpn*',
    2: 'abuse*, domestic, sexual*, perpetrator*',
    1: 'survivor*',
  },
  'victims-and-witnesses': {
    3: 'witness*, community remedy, victim*',
    2: 'restorative, affected by crime, compensation, vulnerab*, ministry of justice, therap*, counselling, special measures',
    1: 'survivor*, support service*',
  },
  'children-and-young-people': {
    3: 'young people, children*, youth*, school*, young person*, cadet*, juvenile*, child*, multi agency safeguarding, safeguarding hub*, mash, sexual exploitation, under 18*, teacher*, missing children, care leaver*, boxing club*, nursery, youth justice',
    2: 'young*, parent*, student*, university, education, family, families, mentor*, pupil*',
    1: 'teenage*, safeguarding',
  },
  'modern-slavery': {
    3: 'modern slavery, slavery, traffick*, forced labour, human trafficking',
    2: 'slave*, exploited, labour exploitation, car wash*, nail bar*, gangmaster*',
  },
  'drugs-and-alcohol': {
    3: 'drug*, alcohol*, substance misuse, cannabis, heroin, naloxone, addict*, project adder, overdose*, county line*, drug line*, cocaine, crack, cuckoo*, opiate*, needle*, drunk*, licensing, nitrous oxide, ketamine, spice, test on arrest, licensed premises, pubs',
    2: 'night time economy, treatment, dealer*, dealing',
  },
  'fraud-and-cyber': {
    3: 'fraud*, cyber*, scam*, action fraud, economic crime, online crime, romance fraud, online fraud, rogue trader*, doorstep crime, ransomware, hacking, hacked, cryptocurrenc*, courier fraud',
    2: 'phishing, digital crime, trading standards',
  },
  'business-and-retail-crime': {
    3: 'business crime, retail*, shoplift*, shop theft*, shopworker*, shop worker*, shop, shops, shopkeeper*, supermarket*, retail crime',
    2: 'trader*, commercial premises, businesses, store, stores, shop staff, business premises, shutters, store detective*, cash machine*, jeweller*',
    1: 'town centre*',
  },
  'acquisitive-crime': {
    3: 'burglar*, theft*, acquisitive, neighbourhood crime*, house burglar*, vehicle theft*, stolen, vehicle crime, catalytic, car crime, smartwater, keyless, pickpocket*, metal theft*, property marking, bike theft*',
    2: 'steal*, home security, property crime, alley gat*, locks, break in*, thieves, thief, broken into',
    1: 'robber*',
  },
  'counter-terrorism': {
    3: 'terror*, counter terrorism, extremis*, radicalis*, martyn s law, protect duty, channel panel, bomb*',
    2: 'prevent duty, armed, national threat*, protective security, national priorities, strategic policing',
  },
  'criminal-justice': {
    3: 'criminal justice, court*, reoffend*, re offend*, probation, prison*, offender management, out of court, community payback, prosecut*, cps, sentenc*, scientific services, forensic*, rehabilitat*, conviction*, magistrate*, community remedy, community order*, out of court disposal*',
    2: 'offender*, charge rate*, detection*, justice, case file*, outcomes, stop and search, diversion*, custody, caution, cautions, community resolution*, positive outcome*, crown court, barrister*, trials, tagging, electronic tag*, detained, remand*',
    1: 'evidence, detainee*, investigat*',
  },
  'mental-health': {
    3: 'mental health, mental ill*, right care right person, section 136, s136, street triage, suicid*, mental crisis, dementia, herbert protocol, autis*, learning disabilit*, crisis team*',
    2: 'mental, psychiatr*, mentally, distress',
    1: 'wellbeing, crisis',
  },
  'contact-and-response': {
    3: '101, 999, call handl*, response time*, contact centre*, control room*, emergency call*, contact management, call answer*, abandon* call*, response team*, force control, contact platform, report concerns, non emergency, single online home, call time*, call response*, call centre*, web chat*, call taker*, switchboard, call volume*, callback*, call back, response officer*',
    2: 'calls, caller*, live chat, attendance, respond to incident*, emergency, mobile application, reporting crime, answer* time*, demand, seconds, grade one, grade 1',
    1: 'response, contact, app, incident*',
  },
  workforce: {
    3: 'recruit*, police officer*, officer number*, additional officer*, extra officer*, new officer*, workforce, uplift, staffing, special constable*, detective*, retention, establishment, officer strength, sickness, vetting, police numbers, headcount, redundanc*, pcso numbers, apprentice*, firearms officer*, armed officer*, police staff',
    2: 'officers, staff, pcso*, training, constables, appointment, posts, morale, pension*, misconduct, culture, vacanc*, leadership, personnel, promotion, pay award*, pay rise*, police pay, grievance*, specials, sergeant*, rank, ranks, overtime, recruit, trainee*, probationer*, student officer*, leavers, joiners, civilian*, investigators, occupational health, shift, shifts, secondment*, degree, turnover, taser*, strike',
    1: 'chief constable, role, employ*, volunteer*, overtime',
  },
  'estates-and-fleet': {
    3: 'estate*, fleet, police station*, headquarters, buildings, police building*, vehicles, front counter*, custody suite*, premises, hq, enquiry desk*, enquiry office*, inquiry office*',
    2: 'vehicle*, 4x4, refurbish*, site, station*, facilit*, procurement, electric, base, helicopter, drone*, cell, cells, building, offices, asbestos, police building, land, energy, boiler*, roof, heating, workshop*, van, vans, garage*, charging point*, freehold, disposal, disposals, depot*',
    1: 'capital, relocat*, lease*, accommodation, property, equipment',
  },
  'ict-and-data': {
    3: 'ict, information technology, it services, it support, it system*, it problems, it programme, in it, software, digital, body worn, data quality, data set*, database*, artificial intelligence, mobile device*, esn, data sharing, facial recognition, face recognition, number plate recognition, surveillance, number plate camera*',
    2: 'system, systems, data, platform, online portal, website, app, mobile application, use the system, cctv, modernis*, technolog*, computer*, laptop*, smartphone*, tablets, handset*, records management, outage*, algorithm*, radio, radios, airwave, data protection, data breach*, bodycam*',
    1: 'roll out, information sharing, dashboard, camera*',
  },
  'finance-and-precept': {
    3: 'precept*, council tax, band d, medium term financial, reserves, savings, police grant, funding formula, financial strategy, deficit*, underspend*, overspend*, capital programme, forecast*, precept consultation*, budget consultation*, precept survey*, value for money, borrowing, inflation, settlement, procurement, revenue, taxpayer*, cost recovery, household*, financ*, allocation*, grant cuts, grant formula, mtfs, mtfp, medium term plan',
    2: 'funding, cost*, spend*, efficienc*, tax, expenditure, capital, treasury, audit, save*, saving, shortfall*, veto*, budget*, tax base, contingency, grant settlement, auditor*, accounts, cost of living, affordab*',
    1: 'million, contribut*, pay, increase, money, invest*, council tax payers',
  },
  'governance-and-performance': {
    3: 'governance, performance, police and crime plan, police crime plan, annual report, scrutin*, hmic*, peel, work programme, working group*, terms of reference, draft plan, accountab*, hold* the chief constable, confirmation hearing, monitoring report, audit committee, appointed chair*, elected chair*, vice chair*, delivery plan*, policing plan, inspectorate*, engage status, engaged status, performance indicator*, strategic indicator*, action log, refreshed plan, updated plan, total crime, recorded crime, overall crime, crime rate*, all crime, rules of procedure',
    2: 'inspection*, chief executive, deputy police and crime, statutory, framework, delegat*, membership, objective*, performance data, minutes, monitor*, target*, priorit*, legislation, delivery of the plan, panel members, draft, published, constitution, co opted, code of conduct, election*, task and finish, risk register',
    1: 'plan, panel, measure*, delivery, policy, review*, report, meeting, progress, board, legal, chair*, role, strateg*, decision*',
  },
  complaints: {
    3: 'complaint*, iopc, professional standards, complain*, conduct of the commissioner, super complaint*',
    2: 'misconduct, dissatisf*',
  },
  'engagement-and-confidence': {
    3: 'engagement, trust and confidence, public confidence, confidence in, roadshow*, public meeting*, feel safe, feeling safe, felt safe, surger*, public perception, satisfaction, newsletter*, community messaging, campaign, listening, parish council*, neighbourhood watch, people who responded, responses to, took part, public opinion, asked residents, feelings of safety',
    2: 'survey*, consult*, engag*, event*, confidence, perception*, communicat*, media, views, opinion*, booklet, awareness, trust, members of the public, feedback, leaflet*, article, reassur*, petition*, drop in*, social media, facebook, twitter, village hall*, podcast*, poll, stall, stalls, have your say, open day*',
    1: 'residents, message*, publicity, hear, visit*, website, replies, responses, respondent*, answers, public',
  },
  partnerships: {
    3: 'partnership*, community safety, collaborat*, alliance, partner organisation*, joint working, third sector, voluntary sector, community organisation*, community fund, crime prevention fund, partnership fund, commissioner s fund, commissioners fund, csp*, local authority partner*, agencies, charit*, voluntary, community group*, community projects, local projects, community grant*, neighbourhoods fund',
    2: 'local authorit*, partner*, shared, commissioning, voluntary, health service*, community project*, grants scheme, small grants, grant scheme, grant fund, grant applications, funding awards, fund applications, partners, street pastor*, voluntary group*, match fund*, lottery, memorandum of understanding, integrated care',
    1: 'together, nhs, projects, sharing, fire and rescue, multi agency, joint, work with, working with, organisations, councils, fund',
  },
  'equality-and-diversity': {
    3: 'equalit*, diversity, social inclusion, inclusive, hate crime*, black and minority, bame, ethnic*, lgbt*, gypsy, gypsies, roma, travelling communit*, disproportional*, racis*, race, disabilit*, under represented, religio*, hate incident*, islamophob*, antisemit*, transgender, homophob*, interpreter*, deaf',
    2: 'diverse, minority, faith, protected characteristic*, stop and search, accessib*, welsh language, first language',
  },
  'unauthorised-encampments': {
    3: 'encampment*, unauthorised, traveller*, temporary site*, transit site*',
  },
  environment: {
    3: 'fly tip*, climate, carbon, environment agency, net zero, sustainab*, solar, environmental, emission*, recycl*, flytip*',
    2: 'electric vehicle*, electric powered, environment, air quality, air space, flood*, pollut*, waste, heat pump*',
    1: 'litter*, electric',
  },
  'fire-governance': {
    3: 'fire governance, fire authority, fire and rescue, fire service, fire fighter*, firefighter*, fire precept, fire plan, fire element, rescue precept, fire budget, fire and rescue authority, fire and rescue service*, smoke alarm*, fire engine*, fire station*, fire crew*, fire cover',
    2: 'fire',
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
  'neighbourhood-policing': 0.8,
  'roads-policing': 0.8,
  'engagement-and-confidence': 0.7,
  'ict-and-data': 0.7,
  partnerships: 0.7,
  'finance-and-precept': 0.6,
  'governance-and-performance': 0.5,
};

/**
 * Names of bodies and offices, which hold the words of a theme and say nothing of it: whoever speaks, of whatever, is of
 * the police, of fire, of finance. Their plan, budget and precept are spoken of as such.
 */
export const NAMES: readonly RegExp[] = [
  /\bpolice,? (?:(?:and|&) )?fire(?: (?:and|&) rescue)?,? (?:(?:and|&) )?crime\b/gi,
  /\bcommissioner for police[\w, ]*? crime\b/gi,
  /\b(?:chief|director of|head of|deputy director of) (?:finance|financial)(?: officer)?\b/gi,
  /\b(?:[Dd]irector|[Hh]ead|[Ll]ead|[Ss]uperintendent|[Ii]nspector|[Mm]anager|[Mm]ember|[Oo]fficer) (?:of|for) (?:[A-Z][\w-]*,? (?:and |& )?)+/g,
  /\b(?:chief|deputy|assistant|detective|temporary|deputy chief|assistant chief) (?:chief )?(?:constable|superintendent|inspector)s?\b/gi,
];

/** What a kind of record is about more often, or more seldom, than its words say. */
export const LEANINGS: readonly { kind: string; theme: Theme; weight: number }[] = [
  { kind: 'funding', theme: 'finance-and-precept', weight: 0.5 },
  { kind: 'funding', theme: 'governance-and-performance', weight: -1 },
  { kind: 'figure', theme: 'governance-and-performance', weight: -1 },
];

/** The theme where no word speaks of any: minutes are of a panel that reviews a plan. */
export const NO_THEME: Theme = 'governance-and-performance';
