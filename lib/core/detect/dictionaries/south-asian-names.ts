// Names of India and Nepal in Latin letters, from @faker-js/faker's locales.
// Made by condense-scripts.mjs: run it again rather than editing here.
export const SOUTH_ASIAN_GIVEN = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya
aaratrika aarav aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abani abhaidev abhaya
abhirath abhisyanta acaryatanaya achalesvara acharyanandana acharyasuta achintya achyut adheesh adhiraj adhrit adikavi
adinath aditeya aditya adityanandan adityanandana adripathi advaya adwitiya agasti agastya agneya agnimitra agniprava
agnivesh agrata ahalya ahilya aishani ajeet ajit ajita akroor akshainie akshaj akshat akshata akshayakeerti akshita
akula alok amaranaath amaresh amarnath ambar ameyatma amish amit amita amodini amogh amrit amrita amritambu anaadi
anagh anal anala anamika anand ananda anandamayi anang ananta anasooya anasuya anil anila anilaabh anilabh anish
anjali anjaneya anjushree anjushri ankal annapurna anshula anuja anunay anuraag anurag anusuya anwesha apsara archan
arijit arindam arjun arnesh arun aruna arya aryan asha ashlesh ashmi ashok aslesha asmita atmaja atmanand atmananda
atreyee atreyi avadhesh avani avantika ayushmati baala baalaaditya baalagopaal bahula baidehi baijayanti bakula bala
balaaditya balachandra baladitya balagopal balagovind balamani balgopal bandhu bandhul bankim bankimchandra basanti
bela bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati
bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma
bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan
bhushit bhuvanesh bhuvaneshwar bibek bijay bikash bilva bilwa bina birjesh bishal bishnu bodhan brahma brahmaanand
brahmabrata brahmanandam brahmdev brajendra brajesh brijesh buddhana budhil chaanakya chaaruchandra chaitan chakor
chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandni
chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli
chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chapal chapala charak
charuchandra charumati charuvrat charvi chaten chatur chatura chaturaanan chaturbhuj chetan chetanaanand chidaakaash
chidaatma chidambar chidambaram chidananda chinmayanand chinmayananda chiranjeev chiranjeeve chitraksh chitrali
chitramala chitrangada daevi daevika daiwik daksha dakshayani damayanti damodara dandak dandapaani darshan darshwana
datta dayaamay dayaananda dayaanidhi dayamayee deb deeksha deenabandhu deepali deepan deepankar deependra deepesh
deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar dev devadatt devagya
devajyoti devak devangana devani devasree devdan deven devesh deveshwar devi devika devvrat dhaanyalakshmi dhana
dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri
dhruv dhyanesh dhyaneshwar digambar digambara diksha dinakar dinesh dinkar dipali dipankar dipendra dipesh diptendu
divaakar divakar divjot divya draupadi dron drona dulari durga durgeshwari dwaipayan dwaipayana eekalabya ekaaksh
ekadant ekaksh ekalavya ekaling ekaparnika ekdant elakshi enakshi esha eshana eshita gagan gajaadhar gajabahu gajadhar
gajbaahu ganak ganaka ganapati gandharv gandharva ganesh gangesh garud garuda gati gatik gauraang gaurang gauranga
gautam gautama gautami gayatri geeta geetanjali gemine gemini ghanaanand ghanashyam ghanshyam giri girija girik girika
girindra giriraaj giriraj girish girja gita gitanjali gobinda gopaal gopal gopee gopi gorakhanatha gorakhnath goswamee
goswami gotum gouranga goutam govinda gudakesa gudakesha gurdev guru hamsini hari harinakshi harinarayan harit harita
heema himadri himani hiranmay hiranmaya hiranya inder indira indra jagadish jagadisha jagathi jagdeep jagdish jagmeet
jahnu jai jaimini javas jay jaya jitender jitendra jyoti jyotis jyotsana kailash kali kalinda kalpana kalyani kama
kamala kamalesh kamla kamlesh kanak kanaka kanchan kanishka kannan kannen kanti karan karthik kartik karunanidhi
kashyap kashyapi keerti khem kin kiran kirti krishna krishnadas krishnadasa kumar kumari kumuda laal lai lakshman
lakshmi lakshmidhar lakshminath lal lalita lavanya laxman laxmi leela lila madhuri mahendra mahesh maheswar malati
malti mandaakin mandakini mangala mangalya mani manik manikya manisha manjusha manoj marut mayoor meena meenakshi
meghnad meghnath menaka menka mina minakshi mohan mohana mohinder mohini mukesh mukul nabin nagabhushanam nalini nanda
narayan narendra narinder nath naval naveen navin nawal nikita nimit niraj niranjan nirbhay niro nischal ojaswini
omana oormila opalina opaline padam padma param paramartha parvati pooja poornima prabin prakash pramila pran pranay
prasad prasanna prashant prathamesh prayag preity prem prema priya priyala puneet purna purnima purushottam pushti
radha rageshwari rageswari rahul raj rajan rajendra rajina rajinder rajiv raju rakesh ramaa ramesh rameshwar ranjan
ranjeet ranjit rati ratna ravi rita ritesh rohan rohana rohit rudra rukhmani rukmin rupinder sachin sagar sameer samir
sandeep sanjay sanka santosh sanya sarada sarala saraswati sarisha sarita sarla saroja sarvin satish satyen shakti
shakuntala shankar shantanu shanti sharda sharmila shashi shashikala sheela sher shilpa shirisha shiv shivakari
shobhana shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet siddarth siddhartha
siddhi siddhran sitara sloka smita smriti soma somnath somu subash subhash subhashini subhasini subodh sucheta sudeva
sujata sukanya suma suman sumeet sumitra sunita suraj suresh surya suryakant suryakanta suryakantam susan sushant
susheel sushil sushma swami swapnil swara swarnalata swarup sweta tanirika tanushree tanushri tanya tapan tara tarun
tej tejas trilochan trilochana trilok trilokanath trilokesh triloki trisha tushar udai udit ujjawal ujjwal uma umang
upendra urmila usha uttam vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi varalakshmi vasanti vasudev
vasudeva vasudha vasundhara veda vedang vedanga vedanshi vidhur vidhya vidur vidya vijay vimal vimala vinay vishnu
vishwamitra vrinda vrund vyas yogendra yogesh yoginder
`;
export const SOUTH_ASIAN_FAMILY = `
abbott achari acharya adhikari adiga agarwal ahluwalia ahuja arora aryal asan bandopadhyay banerjee baral basnet
bastola basynat bhadresha bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri butt chattopadhyay chaturvedi
chettri chopra desai deshpande devar devkota dhakal dhawan dongol dubashi dutta dwivedi embranthiri ganaka gandhi
ghale gill gowda guha guneta gupta gurung gyawali hamal iyengar iyer jain jangid jha johar joshi kafle kakkar kaniyar
kapoor karki kaul kaur khadka khan khanna khatri kocchar koirala lama limbu magar mahajan maharjan malik marar mehra
mehrotra menon mishra mukhopadhyay naik nair nambeesan namboothiri nayar nehru niroula pandey panicker patel patil
pilla pillai pothuvaal pradhan prajapat rana raut reddy sai saini sethi shah shai shakya sharma sherpa shrestha shukla
singh sinha somayaji subedi suthar tagore talwar tamang tandon thapa trivedi varma varman varrier verma
`;
