"""Writes Thesaurus.txt, which says what English words can mean, so that a sentence is found again in other words.

    python3 Thesaurus.py FOLDER > Thesaurus.txt

FOLDER holds WordNet's files (Debian package wordnet-base 1:3.0-37: /usr/share/wordnet). A line is a word and the numbers of its meanings, those
of what derives from it among them, and behind a slash the numbers of meanings that are a step broader. Kept are words that the texts counted for
WordNet have, in the meanings that are usual there, and of these the ones that two words have in common. NEWS adds what stands for each other in
retold news, and in no dictionary.
"""
import collections
import re
import sys

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
PART_NUMBERS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}

# A meaning that more than so many others narrow says little.
MOST_NARROWER = 40
MOST_MEANINGS = 4
LEAST_SHARE = 0.15

NOTICE = "# Made by Thesaurus.py from WordNet 3.0, Copyright 2006 by Princeton University; NOTICE.txt beside Stet.Engine.csproj has its licence."

# Words that one report has and another puts in their place; a group is one more meaning of each.
NEWS = """
company firm business corporation|buy purchase acquire acquisition|help aid assist assistance|start begin commence launch|large big huge major
show demonstrate reveal|need require|job post position|plan intend intention scheme|rise increase climb grow growth gain surge jump soar
fall drop decline decrease slump plunge slip tumble|profit earnings|kill murder|injure wound hurt|arrest detain|jail imprison prison|vote ballot
talks negotiation discussion|ceasefire truce armistice|soldier troops forces army|attack assault raid|leader chief head boss|worker employee staff
child kid youngster|police officers|court tribunal|trial case hearing|law legislation|deal agreement accord pact|film movie|match game|team side squad
victory win triumph|defeat beat|fan supporter|manager coach|award prize|song single track|singer vocalist|actor star|house home|car vehicle
road street|illness disease sickness|doctor physician|money cash fund|price cost|tax levy duty|share stock|internet web online net
mobile phone handset|computer pc|software program programme|customer client consumer|student pupil|university college|election poll
government administration|mp lawmaker legislator|report study survey|warn caution|ask request demand call urge|allow permit let
ban prohibit forbid bar|stop halt end cease|finish complete conclude|reject refuse dismiss|accept approve agree|hope expect anticipate|want wish seek
try attempt bid effort|use employ utilise utilize|get receive obtain|give provide offer supply|send dispatch|make create produce build
change alter modify|choose select pick|close shut|leave quit depart resign|stay remain|keep retain maintain|important significant key crucial
difficult hard tough|easy simple|fast quick rapid|happy pleased delighted satisfied|angry furious|worried concerned anxious concern worry
think believe reckon consider|chance opportunity|problem trouble issue difficulty|result outcome|reason cause|way method|area region zone
country nation state|city town|world global international|people public citizen|year annual yearly|more further additional extra|new fresh
old former previous ex|several many numerous|nearly almost|about around|own possess|live reside|die death|happen occur|discuss talk|meet meeting
visit trip|travel journey|protest demonstration rally|crash accident collision|fire blaze|storm hurricane|weapon arms|bomb explosive|fear dread
hit strike|damage harm|destroy wreck|save rescue|find discover locate|search hunt|evidence proof|claim allege assert|deny denial
admit confess acknowledge|accuse charge|guilty convict|innocent acquit|sign ink|cut reduce reduction slash trim|raise lift boost
trust faith confidence|territory land ground|message signal|envoy emissary representative|private behind|first initial|last final|seem appear
probably likely|maybe perhaps possibly|also too|predict forecast|double twice|fourth quarter|spokesman spokeswoman spokesperson
expert specialist analyst|victim casualty|neighbour neighbor|capture seize|retreat withdraw withdrawal pullback|head travel journey go fly
visit tour trip|arrive reach land|back support endorse favour|oppose resist|unveil announce present publish reveal disclose|launch introduce
name identify call|appoint name choose elect|sack fire dismiss axe oust|hire recruit employ appoint|quit resign retire|succeed replace follow
lead head run chair|host stage hold|attend join|ask question query|answer reply respond response|comment remark statement|tell inform
stress emphasise emphasize underline insist|criticise criticize attack condemn denounce slam|praise laud applaud commend|thank grateful
apologise apologize apology sorry|urge press pressure persuade encourage|order instruct tell command|sue suit lawsuit|fine penalty penalise
sentence jail prison term|free release|hold detain custody|escape flee|chase pursue|shoot gun shot|stab knife|rob robbery theft steal thief
smuggle traffic|probe investigation investigate inquiry enquiry examine examination|find discover ruling rule|appeal challenge|overturn reverse quash
uphold confirm|back return|delay postpone defer put|cancel scrap drop abandon axe|extend prolong lengthen|shorten curtail|build construct construction
knock demolish|repair fix mend|own owner|sell sale sold|trade deal|invest investment|merge merger|takeover bid acquire|borrow loan lend debt|owe debt
earn make income earnings|spend spending expenditure|pay wage salary|hike rise increase|lower cut reduce|add adds|total sum|average mean
estimate reckon|expect forecast project predict|exceed top beat surpass|reach hit attain|last endure|remain stay|peak high record|low trough
level rate|figures data statistics numbers|survey poll study research researcher|scientist researcher|find finding|test trial|cure treat treatment
drug medicine medication|hospital clinic|virus bug infection infect|baby infant newborn|mother mum|father dad|wife husband spouse|couple pair two
born birth|marry marriage wed wedding|divorce split|age old|young youth youngster teenager|elderly pensioner|funeral bury|pray prayer
holiday break vacation|travel tourist tourism visitor|flight fly plane aircraft jet airliner|airline carrier|train rail railway|ship vessel boat
lorry truck|bus coach|drive driver motorist|fuel petrol gas gasoline|oil crude|energy power electricity|plant factory|firm group chain
store shop outlet retailer|shopper customer buyer|goods product merchandise|brand label|advert advertisement advertising ad commercial|campaign drive
press newspaper paper|journalist reporter correspondent|editor edit|publish print|broadcast air screen show transmit|viewer audience
channel station network|programme show series|host presenter|record album disc|tune song|band group|gig concert show performance|perform play
stage theatre|play drama|comedy comic funny|director direct|producer produce|role part|cast star|sequel follow|premiere debut|critic reviewer
book novel|author writer write|painter artist paint|gallery museum|exhibition exhibit show display|sculpture statue|auction bid|lot item|goal score
kick penalty|ban suspend suspension|referee official|captain skipper|striker forward|defender defence|keeper goalkeeper|squad team|club side
league table division|cup trophy|tie draw|champion title|tournament competition event contest|run runner|win beat|season campaign|fixture match
opponent rival|break interval|lead ahead|behind trail|comeback recover rally|crowd attendance spectator|stadium ground arena venue|pitch field
coach train trainer|transfer move|contract deal|injury hurt|fit fitness|return comeback|retire retirement|chief executive boss|chairman chair
director board|shareholder investor|broker dealer trader|vote elect election|candidate contender nominee|campaign canvass|win victory
seat constituency|mp member|lord peer|speech address|debate discuss argue|policy plan proposal propose|reform change|bill law|deficit shortfall
growth expand expansion|recession slump downturn|recover recovery upturn revive revival|jobless unemployed unemployment|workforce staff employee
strike walkout stoppage|pension retirement|benefit welfare|poor poverty|rich wealthy|immigrant migrant immigration|refugee asylum|border frontier
terror terrorist terrorism|bomb blast explosion explode|kill dead death die|injured wounded|hostage captive kidnap abduct|army military troops soldier
war conflict fighting|weapon arm|missile rocket|nuclear atomic|sanction embargo|treaty pact agreement|summit meeting|talk negotiate
envoy ambassador diplomat|president leader|minister secretary|spy intelligence|secret confidential classified|leak disclose|site website web page
online internet|computer machine pc|software program|hacker hack|hardware device gadget|phone mobile cellphone handset|text message|file share
pirate piracy copy|game gaming|user consumer|network broadband|data information|security safety|chip processor|screen display
picture image photo photograph|video footage clip film|tape recording record|letter write|paper document|file dossier|contain include comprise
mark celebrate|begin open start|end close finish|take last|allow let enable|stop prevent block bar|force compel make|help enable|try seek attempt
fail failure|manage succeed success|refuse decline reject|agree consent|promise pledge vow undertake commit commitment|threaten threat
warn warning caution|fear worry concern|hope wish|want desire|like love enjoy|hate dislike|feel believe think|decide decision choose|consider weigh
know aware|learn hear discover|remember recall|understand grasp|mean intend|aim target goal objective|prepare ready preparation|plan schedule
due expect|possible potential|sure certain confident|clear plain obvious evident|true truth|false untrue|right correct|wrong mistaken mistake error
fair just|good great fine excellent|bad poor terrible|best top finest|strong robust solid|weak feeble|huge enormous massive vast giant|tiny minute
small little|long lengthy|short brief|quick swift|slow sluggish|sharp steep|slight modest|heavy severe serious grave
main chief principal primary leading|whole entire full total complete|part portion share section|rest remainder
enough sufficient adequate insufficient|lack shortage|need necessary|must obliged|key vital essential crucial|common frequent
usual normal ordinary typical|strange odd unusual|famous celebrated renowned|new recent latest|current present|ex former|again anew|soon shortly
immediately instantly|often frequently|almost virtually|just only merely|mostly mainly largely chiefly|about regarding concerning|because since
although though despite|while whereas|however but|also well|together jointly|alone solo|country homeland|abroad overseas foreign
region province district county|town village|neighbourhood neighborhood|street avenue|home house property|flat apartment|building block|sea ocean
coast shore|island isle|mountain hill peak|forest wood|farm farmer agriculture|crop harvest|food meal|wind gale|quake earthquake tremor|tsunami wave
disaster catastrophe tragedy|survivor survive|aid relief|donate donation give contribute contribution|raise collect|fund finance fund|grant award
prize award honour|win gain earn get|lose loss|nominate nomination shortlist|jury juror|judge magistrate|lawyer solicitor attorney barrister counsel
testify testimony evidence|swear oath|confess plead|guilt guilty|convict conviction|crime offence offense criminal|police officer cop
suspect accused defendant|prisoner inmate|drug narcotic|abuse mistreat|murder killing homicide|body corpse|violence violent
protest demonstrate demonstrator|panel committee commission|agency body organisation organization|office department|school pupil
teach teacher education|university student|exam test|class lesson|read reader|silent silence|see watch view|hide conceal|ovation applause cheer
booed boo jeer|joke fun|cry weep tear|anger rage fury|shock stun surprise|amaze astonish|sadness grief mourn|joy delight|pride proud|shame ashamed
doubt suspicion|belief faith|religion religious|muslim islam islamic|christian christianity|jew jewish|pope pontiff vatican|royal royalty
queen monarch|move shift|dress clothes clothing|beauty beautiful|colour color|speed pace velocity|value worth|cheap inexpensive|expensive costly dear
risk danger|dangerous hazardous risky|safe secure|protect protection guard defend|defend defence defense|invade invasion|occupy occupation
rebel insurgent|clash fight battle|rebuild reconstruct reconstruction|deport deportation|citizen national
"""


def entries(path):
    with open(path, encoding="utf-8") as lines:
        return [line.split("|")[0].split() for line in lines if not line.startswith("  ")]


def meanings(folder):
    """Of each meaning, by part of speech and offset: its words and its pointers (sign, target, number of the word that it goes from)."""
    found = {}
    for name, part in PARTS.items():
        for fields in entries(f"{folder}/data.{name}"):
            count = int(fields[3], 16)
            words = [re.sub(r"\(.*", "", fields[4 + 2 * i]) for i in range(count)]
            at = 4 + 2 * count
            pointers = []
            for i in range(int(fields[at])):
                sign, offset, target, ends = fields[at + 1 + 4 * i:at + 5 + 4 * i]
                pointers.append((sign, ("a" if target == "s" else target, offset), int(ends[:2], 16)))
            found[part, fields[0]] = words, pointers
    return found


def counts(folder):
    found = collections.Counter()
    for key, number, count in entries(f"{folder}/cntlist.rev"):
        word, rest = key.split("%")
        found[word, PART_NUMBERS[rest[0]], int(number)] = int(count)
    return found


def usual(counted):
    """The indexes of the meanings that are usual, from how often each was counted."""
    whole = sum(counted)
    return [i for i, count in enumerate(counted) if i == 0 or (i < MOST_MEANINGS and whole and count >= LEAST_SHARE * whole)]


def main(folder):
    known, counted = meanings(folder), counts(folder)
    narrower = collections.Counter(target for _, pointers in known.values() for sign, target, _ in pointers if sign == "@")
    own, broader = collections.defaultdict(set), collections.defaultdict(set)
    for name, part in PARTS.items():
        for fields in entries(f"{folder}/index.{name}"):
            word, offsets = fields[0], fields[-int(fields[2]):]
            numbers = [counted[word, part, i + 1] for i in range(len(offsets))]
            if not re.fullmatch("[a-z]+", word) or not any(counted[word, other, 1] for other in "nvar"):
                continue
            for i in usual(numbers):
                words, pointers = known[part, offsets[i]]
                if word not in words:
                    continue  # a name, which WordNet writes with a capital
                own[word].add((part, offsets[i]))
                for sign, target, source in pointers:
                    if (sign == "@" and narrower[target] <= MOST_NARROWER) or sign == "&":
                        broader[word].add(target)
                    elif sign == "+" and words[source - 1] == word:
                        own[word].add(target)

    for number, group in enumerate(re.split(r"[|\n]", NEWS.strip())):
        for word in group.split():
            own[word].add(("news", f"{number:04}"))

    uses = collections.Counter(meaning for word in own for meaning in own[word] | broader[word])
    owners = collections.Counter(meaning for word in own for meaning in own[word])
    ids = {meaning: i + 1 for i, meaning in enumerate(sorted(meaning for meaning in uses if uses[meaning] > 1 and owners[meaning]))}
    print(NOTICE)
    for word in sorted(own):
        here = sorted(ids[meaning] for meaning in own[word] if meaning in ids)
        above = sorted(ids[meaning] for meaning in broader[word] - own[word] if meaning in ids)
        if here or above:
            print(" ".join([word, *map(str, here), *(["/", *map(str, above)] if above else [])]))


if __name__ == "__main__":
    main(sys.argv[1])
