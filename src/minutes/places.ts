/**
 * What people call the force areas beside their own names: counties, councils, cities and large towns that lie in just
 * one of them. The ids are those of the dataset's force areas.
 */
const NAMES: Readonly<Record<string, string>> = {
  'avon-and-somerset':
    'Avon, Somerset, Bristol, Bath and North East Somerset, South Gloucestershire, North Somerset, Mendip, Sedgemoor, Taunton, Weston-super-Mare, Yeovil',
  bedfordshire: 'Bedford, Luton, Central Bedfordshire, Dunstable',
  cambridgeshire:
    'Cambridge, Peterborough, Huntingdonshire, Fenland, East Cambridgeshire, South Cambridgeshire, Wisbech',
  cheshire: 'Cheshire East, Cheshire West and Chester, Cheshire West, Chester, Halton, Warrington, Crewe, Macclesfield',
  'city-of-london': 'City of London, Square Mile, Court of Common Council',
  cleveland: 'Hartlepool, Middlesbrough, Redcar and Cleveland, Redcar, Stockton-on-Tees, Stockton on Tees, Teesside',
  cumbria:
    'Cumberland, Westmorland and Furness, Carlisle, Barrow-in-Furness, Barrow, Allerdale, Copeland, Eden, South Lakeland, Kendal, Penrith, Workington',
  derbyshire: 'Derby, Chesterfield, Amber Valley, Bolsover, Derbyshire Dales, Erewash, High Peak, Buxton',
  'devon-and-cornwall':
    'Devon, Cornwall, Isles of Scilly, Plymouth, Torbay, Exeter, Torquay, Truro, Teignbridge, Torridge, South Hams, Newquay, Penzance',
  dorset: 'Bournemouth, Poole, BCP Council, Weymouth, Dorchester, Christchurch',
  durham: 'County Durham, Darlington, Peterlee',
  'dyfed-powys':
    'Dyfed, Powys, Carmarthenshire, Ceredigion, Pembrokeshire, Carmarthen, Aberystwyth, Haverfordwest, Llanelli',
  essex:
    'Southend-on-Sea, Southend, Thurrock, Basildon, Braintree, Brentwood, Castle Point, Chelmsford, Colchester, Epping Forest, Harlow, Maldon, Rochford, Tendring, Uttlesford',
  gloucestershire: 'Gloucester, Cheltenham, Cotswold, Forest of Dean, Stroud, Tewkesbury',
  'greater-manchester':
    'Manchester, Bolton, Bury, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan, GMCA',
  gwent: 'Blaenau Gwent, Caerphilly, Monmouthshire, Newport, Torfaen, Ebbw Vale, Cwmbran',
  hampshire:
    'Hampshire, Isle of Wight, IOW, Portsmouth, Southampton, Basingstoke, Eastleigh, Fareham, Gosport, Havant, Test Valley, Winchester, Rushmoor, East Hampshire, New Forest, Andover, Aldershot, Farnborough',
  hertfordshire:
    'Watford, Stevenage, St Albans, Dacorum, Broxbourne, Hertsmere, Three Rivers, Welwyn Hatfield, East Herts, North Herts, Hemel Hempstead, Hertford',
  humberside:
    'Kingston upon Hull, Hull, East Riding of Yorkshire, East Riding, North Lincolnshire, North East Lincolnshire, Grimsby, Scunthorpe, Goole, Bridlington',
  kent: 'Medway, Ashford, Canterbury, Dartford, Dover, Folkestone and Hythe, Folkestone, Gravesham, Maidstone, Sevenoaks, Shepway, Swale, Thanet, Tonbridge and Malling, Tunbridge Wells, KCC',
  lancashire:
    'Blackburn with Darwen, Blackburn, Blackpool, Burnley, Chorley, Fylde, Hyndburn, Lancaster, Pendle, Preston, Ribble Valley, Rossendale, South Ribble, West Lancashire, Wyre',
  leicestershire:
    'Leicester, Rutland, Blaby, Charnwood, Harborough, Hinckley and Bosworth, Melton, North West Leicestershire, Oadby and Wigston, Loughborough',
  lincolnshire:
    'Lincoln, Boston, East Lindsey, West Lindsey, North Kesteven, South Kesteven, South Holland, Grantham, Skegness',
  merseyside: 'Liverpool, Knowsley, Sefton, St Helens, Wirral, Birkenhead, Bootle, Southport',
  metropolitan:
    "London Assembly, Greater London, Metropolitan Police, Met Police, MOPAC, Mayor's Office for Policing and Crime, Croydon, Lambeth, Hackney, Camden, Southwark, Haringey, Tower Hamlets, Newham, Lewisham, Ealing",
  norfolk:
    "Norwich, Great Yarmouth, Breckland, Broadland, King's Lynn and West Norfolk, King's Lynn, North Norfolk, South Norfolk, Thetford",
  'north-wales': 'Anglesey, Ynys Môn, Gwynedd, Conwy, Denbighshire, Flintshire, Wrexham, Rhyl, Bangor, Llandudno',
  'north-yorkshire':
    'York, City of York, York and North Yorkshire, Craven, Hambleton, Harrogate, Richmondshire, Ryedale, Scarborough, Selby, Northallerton',
  northamptonshire:
    'Northampton, North Northamptonshire, West Northamptonshire, Corby, Daventry, Kettering, Wellingborough, East Northamptonshire, South Northamptonshire',
  northumbria:
    'Northumberland, Tyne and Wear, Newcastle upon Tyne, Gateshead, North Tyneside, South Tyneside, Sunderland, Blyth, Hexham',
  nottinghamshire:
    'Nottingham, Ashfield, Bassetlaw, Broxtowe, Gedling, Mansfield, Newark and Sherwood, Rushcliffe, Worksop',
  'south-wales':
    'Cardiff, Swansea, Bridgend, Merthyr Tydfil, Neath Port Talbot, Rhondda Cynon Taf, Rhondda Cynon Taff, Vale of Glamorgan, Pontypridd',
  'south-yorkshire': 'Barnsley, Doncaster, Rotherham, Sheffield',
  staffordshire:
    'Stoke-on-Trent, Stoke on Trent, Cannock Chase, East Staffordshire, Lichfield, Newcastle-under-Lyme, South Staffordshire, Stafford, Staffordshire Moorlands, Tamworth, Burton upon Trent',
  suffolk:
    'Ipswich, Babergh, Mid Suffolk, East Suffolk, West Suffolk, Lowestoft, Bury St Edmunds, Waveney, St Edmundsbury, Felixstowe',
  surrey:
    'Guildford, Elmbridge, Epsom and Ewell, Mole Valley, Reigate and Banstead, Runnymede, Spelthorne, Surrey Heath, Tandridge, Waverley, Woking',
  sussex:
    'East Sussex, West Sussex, Brighton and Hove, Brighton & Hove, Brighton, Adur, Arun, Chichester, Crawley, Eastbourne, Hastings, Horsham, Lewes, Mid Sussex, Rother, Wealden, Worthing',
  'thames-valley':
    'Berkshire, Buckinghamshire, Oxfordshire, Bracknell Forest, Reading, Slough, West Berkshire, Windsor and Maidenhead, Wokingham, Milton Keynes, Oxford, Cherwell, Vale of White Horse, Aylesbury Vale, Aylesbury, Wycombe, TVP',
  warwickshire:
    'Warwick, Rugby, Nuneaton and Bedworth, Nuneaton, Stratford-on-Avon, Stratford-upon-Avon, North Warwickshire, Leamington Spa',
  'west-mercia':
    'Worcestershire, Herefordshire, Shropshire, Telford and Wrekin, Telford & Wrekin, Telford, Worcester, Hereford, Shrewsbury, Bromsgrove, Malvern, Redditch, Wychavon, Wyre Forest, Kidderminster',
  'west-midlands': 'Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton, WMCA',
  'west-yorkshire': 'Bradford, Calderdale, Kirklees, Leeds, Wakefield, Halifax, Huddersfield, WYCA',
  wiltshire: 'Swindon, Salisbury, Trowbridge, Chippenham, Devizes',
};

/** The places of each force area, by its id. */
export const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NAMES).map(([id, names]) => [id, names.split(', ')]),
);
