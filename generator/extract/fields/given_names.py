"""Given names that are common where news are written: a table of data, sorted by language.

Rule: a line of two or three capitalised words may be a person, a section or a title; one that begins with a given name is
most likely a person. A name that is not here is no less a name: it only needs another sign that it is one.
"""

from collections.abc import Mapping
from types import MappingProxyType

from generator.extract.dates.month_names import fold_name

# fmt: off
GIVEN_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "ar": (
            "abdel abdul abdullah adel adnan ahmad ahmed aisha ali amal amin amina amir amira amr anas ashraf aya ayman aziz bashar "
            "bassam bilal dalia dina fadi fahad faisal farah faris farouk fatima fatma habib hamid hamza hana hanan hani hasan hassan "
            "heba hisham huda hussain hussein ibrahim imad iman ismail jamal jamil kamal karim khaled khalid laila layla leila lina "
            "mahmoud mahmud majid malik mariam maryam mehdi mohamad mohamed mohammad mohammed mona mostafa muhammad mustafa nabil nada "
            "nadia nasser noor nour omar osama othman rami rana rania rasha rashid reem rim saad said salah saleh salim salma salman "
            "samar sami samir samira sara sarah sayed sherif suleiman tamer tarek tariq umar wael walid yahya yasmin yasser yousef "
            "youssef yusuf zaid zainab ziad "
            "أحمد أيمن إبراهيم ابراهيم احمد ايمن باسم بسام حسن حسين خالد داليا دينا رائد رامي رانيا رنا زياد زينب سارة سامي "
            "سعد سمير طارق طلال عائشة عبد عبدالرحمن عبدالله عصام علي عمر عمرو غسان فادي فاطمة فيصل كريم ليلى لينا ماجد مجدي "
            "محمد محمود مريم مصطفى نادية نبيل نزار هبة هشام وليد ياسر ياسمين يوسف"
        ),
        "cs": (
            "alena ales barbora bohumil dalibor eliska frantisek ivana ivo jakub jana jaroslav jindrich jiri jitka josef kamil karel "
            "katerina lenka libor lubomir lucie ludek marek marketa milos miloslav miroslav ondrej pavel pavla petr petra radek radka "
            "stanislav tereza tomas vaclav veronika viktor vladimir vlastimil vojtech zdenek zdenka zuzana"
        ),
        "da, no, sv": (
            "agneta anders anette arne asa astrid bengt birgitta bjarne bjorn bo bodil carsten eirik elin emil erik eva frederik "
            "fredrik geir gunnar gustav hakan hakon hans hege helle henrik inga ingrid jens jesper johan jonas jorgen kari karin "
            "karsten kirsten kjell kristian kristina lars lasse leif lena linnea magnus maja malin marit marte mats mette mikael mikkel "
            "morten niels nils odd ola olav ole olof pernille petter rasmus rune sigrid sofie solveig soren stefan sten stig stina "
            "stine svein sven thor tor torbjorn tore torsten trine trond ulf ulla ulrik vibeke viggo"
        ),
        "de": (
            "achim adrian agnes alexander alexandra alfred alina andrea andreas angela angelika anja anke anna anne annegret anneliese "
            "annette annika antje anton antonia armin axel barbara bastian beate bernd bernhard bettina bianca birgit birte boris "
            "brigitte britta bruno burkhard carina carla carolin caroline caspar christa christian christiane christina christine "
            "christof christoph christopher clara claudia claus clemens constantin cora corinna cornelia cosima dagmar daniel daniela "
            "david denise dennis detlef diana dieter dietmar dietrich dirk dominik doris dorothea eberhard eckart edgar elena elisabeth "
            "elke ella emma erich ernst esther ewald fabian felicitas felix ferdinand florian frank franz franziska frauke friederike "
            "friedrich fritz gabi gabriel gabriele georg gerald gerd gerhard gerrit gesa gisela gregor gudrun guido gunter gunther "
            "hagen hanna hannah hannes hanno harald hartmut heidi heike heiko heiner heinrich heinz helen helena helga helge helmut "
            "hendrik henning herbert hermann hilde holger horst hubert hugo ilona ilse ina ines ingeborg ingo irene iris isabel isabell "
            "isabella jacob jakob jan janina janine jannik jasmin jennifer jessica joachim jochen johann johanna johannes jonathan jorg "
            "jorn judith julia julian juliane julius jurgen jutta kai karl karla karoline katharina kathleen kathrin katja katrin "
            "kerstin kevin kilian kim klaudia klaus konrad konstantin kristin kurt lara larissa laura lea leon leonard leonie linda "
            "lisa lorenz lothar louis louisa luca lucas ludwig luisa lukas lutz maik maike malte manfred manuel manuela marc marcel "
            "marco marcus mareike maren margarete margit margot maria marianne marie marina mario marion marius mark marko markus "
            "marlene marlies marlis marta martha martin martina mathias matthias max maximilian maya meike melanie merle michael "
            "michaela mirco miriam mirjam mirko monika moritz nadine nadja natalie nele nicola nicolas nicole niklas niko nikolai "
            "nikolas nikolaus nina nora norbert olaf olga oliver oskar otto patricia patrick paul paula peer peter philip philipp pia "
            "rainer ralf ralph ramona raphael rebecca regina reiner reinhard renate rene richard rita robert robin roland rolf ronja "
            "ronny rosa rosemarie rudiger rudolf ruth sabine sabrina sandra sascha sebastian severin sibylle siegfried silke silvia "
            "simon simone sina sofia sonja sophia sophie stefanie steffen stella stephan stephanie susanna susanne svenja sylvia tamara "
            "tanja teresa theo theodor theresa theresia thilo thomas thorsten tilman tim timo tina tobias tom torben udo uli ulrich "
            "ulrike ursula uta ute uwe valentin valerie vanessa vera verena victor viktoria vincent viola volker volkmar waldemar "
            "walter werner wiebke wilfried wilhelm willi winfried wolfgang yannick yvonne"
        ),
        "en": (
            "aaron abby abigail adam aidan alan albert alec alex alexa alexis alice alicia alison alissa allan allen allie allison ally "
            "alyssa amanda amber amelia amy andre andrew andy angie anita ann annie anthony ariel arthur ashley audrey ava barry beau "
            "becca becky ben benjamin bernard bernice beth bethany betsy betty beverly bill billy blake bob bobby bonnie brad bradley "
            "brandon brenda brendan brent brett brian brianna bridget brittany brooke bruce bryan bryce byron caitlin caleb calvin "
            "cameron candace carl carly carol carolyn carrie carter casey catherine cathy cecilia celia charles charlie charlotte "
            "cheryl chloe chris christie cindy claire clark clay cliff clifford clive cody colin colleen connie connor constance corey "
            "cory courtney craig crystal curtis cynthia daisy dale dan dana danielle danny darren darryl dave dawn dean deanna debbie "
            "deborah debra declan deirdre denis derek desmond devin diane dianne dominic don donald donna doreen dorothy doug douglas "
            "drew duncan dustin dwight dylan eamon earl ed eddie edith edward edwin eileen elaine eleanor eli elias elijah elizabeth "
            "ellen ellie elliot elliott ellis elsa emily eric erica erika erin ernest ethan eugene evan eve evelyn ewan faith felicity "
            "fiona florence frances francesca francis franklin fred freddie frederick gabe gabriela gabrielle gail gareth garrett gary "
            "gavin gemma gene geoff geoffrey george georgina gerard gillian gina ginger glen glenn gloria gordon grace graeme graham "
            "grant greg gregory greta guy gwen hailey harold harriet harrison harry harvey hayley hazel heather hector henry hilary "
            "holly howard hugh ian imogen isaac isabelle isobel ivan ivy jack jackie jackson jacqueline jacqui jade jake james jamie "
            "jane janet janice jared jasmine jason jay jean jeanette jeff jeffrey jen jenna jenny jeremy jerome jerry jess jesse jessie "
            "jill jim jimmy jo joan joanna joanne jocelyn jodi jodie joe joel joey john johnny jon jordan joseph josephine josh joshua "
            "joy joyce juan judy julie juliet justin kaitlyn kara karen kat kate katelyn katherine kathryn kathy katie katrina katy kay "
            "kayla keith kelly kelsey ken kendra kenneth kerry kieran kimberly kirk kirstie kirsty kit kristen kristine kristy kyle "
            "kylie lachlan lance larry lauren laurence laurie lawrence leah lee leigh leo leslie lester lewis liam libby lila lillian "
            "lily lincoln lindsay lindsey liz lizzie lizzy logan lois lori lorna lorraine louise lucinda lucy luke lydia lynda lyndsey "
            "lynn lynne mackenzie maddie maddy madeleine madeline madison maggie malcolm mandy marcia margaret marian marilyn marissa "
            "marjorie martyn marvin mary mason matt matthew maureen maurice meagan megan meghan mel melinda melissa melody meredith "
            "micheal michelle mick miguel mike miles millie mindy miranda mitch mitchell moira molly monica morgan muriel murray myles "
            "nancy naomi natalia natasha nate nathan nathaniel neal ned neil nell nellie nicholas nick nicky nigel noah noel noreen "
            "norma norman olivia ollie oscar owen paige pam pamela pat patrice patsy patty pauline peggy penelope penny perry pete phil "
            "philippa phillip phoebe phyllis polly poppy preston priscilla quentin quinn rachael rachel randall randy raquel ray "
            "raymond rebekah reggie reid renee reuben rex rhiannon rhys rick ricky riley rob robbie roberta robyn rod roderick rodney "
            "roger ron ronald ronnie rory rosalind rose rosemary rosie ross rowan roxanne roy ruby rupert russ russell ryan sadie sage "
            "sally sam samantha samuel sandy saul savannah scott sean selena serena seth shana shane shannon sharon shaun shawn sheena "
            "sheila shelby shelley shelly sheri sherry shirley sian sidney skyler sonia sonya spencer stacey stacy stan stanley stephen "
            "steve steven stewart stuart sue susan susannah susie suzanne sybil tabitha tammy tania tanya tara tatiana taylor ted "
            "terence terri terry tess tessa thelma theodore tiffany timothy toby todd tommy toni tony tonya tracey traci tracy travis "
            "trent trevor trey tricia trisha tristan troy trudy tyler uma vernon veronica vicki vicky victoria vince violet vivian "
            "vivienne wade wallace walt wanda warren wayne wendy wes wesley whitney wilfred william willie winston yolanda yvette zach "
            "zachary zack zane zara zoe"
        ),
        "es": (
            "adriana agustin aitor alberto alejandra alejandro alfonso alfredo alonso alvaro ana andres angel angeles antonio araceli "
            "ariadna armando arturo aurora beatriz belen benito blanca borja camila carlos carmen carolina catalina cesar consuelo "
            "cristian cristina cristobal dario diego dolores domingo eduardo elisa eloy elvira emilia emilio encarna enrique ernesto "
            "esteban eugenia eugenio fabiola federico felipe fernanda fernando fidel francisco gerardo gilberto gonzalo graciela "
            "gregorio guadalupe guillermo gustavo hernan ignacio inmaculada ismael jaime javier jeronimo jesus jimena joaquin jorge "
            "jose juana juanjo julieta julio karina leandro leonardo leonor leticia lorena lorenzo lourdes lucia luciana luis lupe "
            "macarena manolo marcela marcelo marcos margarita mariana mariano maribel maricarmen marisol mateo matias mauricio milagros "
            "mireia montserrat noelia nuria octavio pablo paloma paola patricio pedro pepe pilar rafael ramiro ramon raul rebeca "
            "ricardo roberto rocio rodolfo rodrigo rogelio rosario ruben salvador santiago sergio soledad susana valentina valeria "
            "vanesa vicente viviana xavier ximena"
        ),
        "fi, et, hu": (
            "aino aki andras antti attila balazs balint bence csaba eero eeva eszter ferenc gabor gergely gyorgy heikki ilkka imre "
            "istvan jaakko jaana janne janos jari jarmo joni jouni jozsef juha juho jukka kaisa katalin katri kimmo krisztina lajos "
            "laszlo lauri liisa marja markku matti miika mika mikko miklos minna niina orsolya outi paivi pasi pekka petri pirjo reijo "
            "riitta risto sandor sanna satu tamas tapio tarja teemu tero tiina tomi tuomas tuula ville zoltan zsofia zsolt"
        ),
        "fr": (
            "adele adrien agathe aime alain albane alexandre aline amandine amelie anais annick antoine arnaud aurelie aurelien axelle "
            "baptiste bastien beatrice benedicte benoit bernadette bertrand blandine camille carole cecile cedric celine chantal "
            "christelle christophe claude claudine clemence clement colette coline corentin corinne cyril cyrille damien daniele "
            "delphine didier dominique dorothee edouard eleonore elise elodie eloise emeline emilie emmanuel emmanuelle estelle etienne "
            "fabien fabienne fabrice fanny flore florent francine franck francois francoise frederic frederique gaelle gaetan gauthier "
            "genevieve georges gilbert gilles gregoire guillaume gwenaelle helene henri herve jacques jeanne jeremie joelle jules "
            "julien juliette justine karine laetitia laure laurent lionel loic luc lucien ludivine ludovic mael magali manon margaux "
            "marguerite marine martine mathieu mathilde matthieu maud maxime michel michele mireille monique morgane mylene nadege "
            "natacha nathalie noemie odile olivier oriane pascal pascale perrine philippe pierre raphaelle regis remi remy renaud "
            "rodolphe romain sandrine sebastien serge severine solene solenne stephane sylvain sylvie tanguy theophile thibault thibaut "
            "thierry tiphaine valentine veronique victoire virginie viviane yann yves yvon"
        ),
        "in, id, ph": (
            "abhishek aditi aditya agus ajay akash akhil akshay alok aman amit amita amitabh amrita anand ananya andi anil anjali ankit "
            "ankita ankur anuj anupam anuradha anurag aparna archana arjun arun aruna arvind asha ashish ashok ashwin astha avinash "
            "ayush bambang bharat bhavna budi chetan deepa deepak deepika dewi dhruv dian dinesh divya eka fajar fitri ganesh gaurav "
            "gautam geeta girish gopal harish harsh hemant hendra indra ishaan jagdish jaya jyoti kalpana karan karthik kavita kiran "
            "krishna kumar kunal lakshmi lalit lata madhu mahesh manish manisha manju manoj meena meera megha mehul mohan mohit mukesh "
            "nandini narendra naresh naveen neelam neeraj neha nidhi nikhil nisha nishant nitin nur pankaj parul pooja prabhat prachi "
            "pradeep prakash pranav prasad prashant pratik praveen preeti prem priti priya priyanka putri rachna raghav rahul raj rajat "
            "rajeev rajendra rajesh rajiv rakesh ramesh rani ranjan ranjit rashmi ravi ravindra rekha renu ritu rizky rohan rohit "
            "roshan ruchi sachin sagar sameer sandeep sandhya sangeeta sanjay sanjeev santosh sarita satish saurabh seema shalini "
            "shankar sharad shashank shikha shilpa shiv shivani shreya shruti shubham siddharth simran sindhu smita sneha sonal sonali "
            "sri subhash sudhir sujata suman sumit sunil sunita suresh surya sushil swati tanvi tarun tushar uday umesh usha vaibhav "
            "vandana varun vidya vijay vikas vikram vinay vineet vinod vipin virendra vishal vivek yash yogesh yulia"
        ),
        "it": (
            "agnese aldo alessandra alessandro alessia alessio angelo annalisa antonella antonello arianna benedetta camilla carlo "
            "carlotta carmela carmine caterina cesare chiara cinzia claudio corrado cristiano davide debora dino domenico donatella "
            "edoardo eleonora elio elisabetta emanuela emanuele enrica enrico enzo ettore fabiana fabio fabrizio federica filippo "
            "fiorella flavia flavio franca francesco franco fulvio gabriella gaetano gaia gennaro giacomo giada gianfranco gianluca "
            "gianmarco gianni gianpaolo gino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina "
            "grazia graziella ilaria letizia lia lidia liliana livia loredana lorenza luciano luigi maddalena mara marcello margherita "
            "mariangela marisa massimiliano massimo matteo mattia maura maurizio mauro michela milena nicoletta nicolo nino noemi "
            "orsola ottavia paolo pasquale patrizia pierluigi piero pietro raffaele raffaella renato renzo riccardo rocco romano "
            "rosanna rossella sabina salvatore sandro sebastiano silvana silvio simona stefania stefano tiziana tiziano tommaso ugo "
            "umberto valerio vincenzo vito vittoria vittorio"
        ),
        "nl": (
            "anneke annelies anouk arie arjen bart bert bram carlijn daan evert femke floris frans frits geert gert gijs hanneke harm "
            "hein henk herman huub ineke jaap jannie jasper jelle jeroen joke joost joris jos jurriaan kees klaas koen lieke lies lotte "
            "luuk maaike maarten marieke marjolein marloes martijn mees menno michiel mieke natasja piet pieter reinier remco roel ruud "
            "sander sanne saskia siebe sjoerd stijn thijs tijs tineke truus willem wim wouter"
        ),
        "pl": (
            "agata agnieszka aleksander aleksandra alicja andrzej bartek bartlomiej bartosz beata bogdan boguslaw bozena cezary czeslaw "
            "damian danuta dariusz dawid dorota edyta elzbieta ewa ewelina filip grzegorz halina henryk iwona izabela jacek jadwiga "
            "janusz jaroslaw jerzy jolanta jozef justyna kamila karol karolina katarzyna kazimierz kinga krystian krystyna krzysztof "
            "leszek lukasz maciej magdalena malgorzata marcin mariusz mateusz michal mikolaj miroslaw patrycja patryk pawel piotr "
            "przemyslaw radoslaw rafal renata ryszard slawomir stanislaw sylwia szymon tadeusz tomasz urszula wieslaw wiktor witold "
            "wlodzimierz wojciech zbigniew zdzislaw zofia zuzanna zygmunt"
        ),
        "pt": (
            "adriano afonso anderson andreia arnaldo artur augusto bernardo breno bruna caio catarina celso danilo davi diogo edson "
            "eduarda eliane emerson fabricio filipa filipe giovana gisele guilherme heitor henrique igor isabela jaqueline joana joao "
            "joaquim josue juliana juliano luiz luiza madalena marcio margarida mateus matheus milton murilo nelson nuno otavio paulo "
            "priscila rafaela renan rogerio romulo ronaldo rosana rui suzana thais thiago tiago vasco vinicius vitor vitoria wagner "
            "wellington wilson"
        ),
        "ro, sq, sh": (
            "alexandru anamarija andreea andrei arben ardian bekim besnik biljana bojan branimir branka branko catalin corina cosmin "
            "damir danijel danijela dejan dragan dragana drazen dusan edin elvis emina fatmir florin goran gordana horia ilir ioana "
            "ionut irina iva ivica jasmina jelena jovan jovana katarina ljiljana lucian luka marija marin matej mihaela mihai milan "
            "milica mirela mladen nebojsa nemanja nenad nevena nikola octavian ovidiu petar predrag radu razvan sanja sasa silviu "
            "sinisa slaven slavica slobodan snezana sorin srdjan stjepan tihomir tomislav vasile vesna viorel vlad vladan zarko zdravko "
            "zeljko zoran zorana zvonimir"
        ),
        "ru, uk, bg": (
            "aleksandr aleksei alexei alexey alla anastasia anatoly andrey andriy arkady artem artyom daria dimitar dmitri dmitriy "
            "dmitry ekaterina evgeny galina gennady georgi georgy gleb grigory ilya inna kirill ksenia larisa leonid ludmila lyudmila "
            "maksim maxim mikhail mykola nadezhda natalya nikita nikolay oksana oleg oleksandr oleksiy olena polina ruslan sergei "
            "sergey serhiy svetlana taras tatyana tetiana timofey timur vadim valery vasily vitaly vladislav volodymyr vyacheslav yana "
            "yaroslav yegor yekaterina yelena yevgeny yuri yury агата айгуль александр александра алексей алена алина алиса алла "
            "анастасия анатолий андрей андрій анна антон антонина антін аркадий арсений артем артур богдан борис вадим валентин "
            "валентина валерий валерия варвара василий василь вера вероника виктор виктория виталий виталия владимир владислав "
            "володимир вячеслав віктор вікторія віталій галина ганна геннадий георгий герман глеб григорий дарина дарья денис диана "
            "динара дмитрий дмитро евгений евгения егор екатерина елена елизавета жанна захар зинаида злата иван игорь илья инна ирина "
            "катерина кира кирилл кирило константин кристина ксения лариса лев леонид леся лидия лилия любов любовь людмила майя максим "
            "маргарита марина мария марк марьяна марія матвей микита микола михаил михайло надежда надія наталия наталья наталя наталія "
            "никита николай нина оксана олег олександр олександра олексій олена олеся ольга остап павел павло петр петро полина раиса "
            "регина рената роберт роман руслан савелий светлана світлана семен сергей сергій софия софья софія станислав степан тамара "
            "тарас татьяна тетяна тимофей тимур ульяна федор филипп эдуард элина эльвира эмма юлия юлія юрий юрій яна ярослав ярослава "
            "євген євгенія ірина"
        ),
        "tr, el": (
            "ahmet alexandros anastasios angeliki arda asli athanasios aydin ayse aysegul baris berk berkay bulent burak burcu cem "
            "cemal cengiz christos deniz derya dilek dimitra dimitris ebru ece efe eleni elif emel emine emre ercan erdem eren erhan "
            "esra evangelos fatih ferhat fotini georgios giannis giorgos gokhan gulsen halil hande hatice huseyin ilker ioannis irem "
            "kaan kemal konstantinos kostas leyla mehmet melis meltem mert merve mesut michalis murat nazli nikolaos nikos nilay okan "
            "onur orhan ozan ozge ozgur ozlem panagiotis pelin pinar sahin savas seda selim selin serdar serkan sevgi sibel sinan "
            "spyros stavros suat sule tayfun tolga tugba tuncay ufuk ugur umit umut vasiliki vassilis volkan yannis yasemin yasin yavuz "
            "yilmaz yorgos zehra zeynep"
        ),
    }
)
# fmt: on

_KNOWN = frozenset(fold_name(name) for names in GIVEN_NAMES.values() for name in names.split())


def begins_with_given_name(text: str) -> bool:
    """Whether the first word of a name, or of its hyphened parts, is a given name: `Ana Reis`, `Jean-Luc Moreau`."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    return fold_name(first.partition("-")[0]) in _KNOWN
