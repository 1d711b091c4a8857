using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Finds a date or a time in the units of a text: "Nov. 20, 2019, 9:28 AM UTC", "Le 21/04/2013 à 02:20", "Thursday 6 October 2011", "14:30 Uhr".
/// A date has a month beside a number, or a number that is a date by itself, or numbers between slashes; a time has hours and minutes.</summary>
internal static class DateWords
{
    private const int Longest = 20;

    private static readonly string[] ByMonth =
    [
        "jan january januar jänner janvier enero gennaio gen ene janv янв января січня",
        "feb february februar février fév febrero febbraio févr фев февраля лютого",
        "mar march märz mars marzo mrz марта березня",
        "apr april avril abril aprile abr avr апр апреля квітня",
        "may mai mayo maggio mag мая травня",
        "jun june juni juin junio giugno giu июня червня",
        "jul july juli juillet julio luglio lug juil июля липня",
        "aug august août agosto ago авг августа серпня",
        "sep sept september septembre septiembre settembre set сен сентября вересня",
        "oct october oktober okt octobre octubre ottobre ott окт октября жовтня",
        "nov november novembre noviembre novembre ноя ноября листопада",
        "dec december dezember dez décembre déc diciembre dicembre dic дек декабря грудня",
    ];

    private static readonly WordMap<int> Months = new(ByMonth
        .SelectMany((words, month) => words.Split(' ').Select(word => (Fold: Folding.Hash(word), Month: month + 1)))
        .DistinctBy(word => word.Fold)
        .ToDictionary(word => word.Fold, word => word.Month));

    private static readonly WordSet Days = Folding.SetOf(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday " +
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern lundi mardi mercredi jeudi vendredi samedi dimanche " +
        "lunes martes miércoles jueves viernes sábado domingo " +
        "понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера понеділок вівторок середа четвер п'ятниця субота неділя сьогодні вчора");

    private static readonly WordSet Others = Folding.SetOf(
        "am pm a.m p.m at on of the th st nd rd gmt bst utc est edt et pst pdt pt cst cdt ct cet cest ist aest aedt local time noon midnight " +
        "uhr um am den h à le de del a las ore alle ore в о о'clock г р");

    /// <summary>Whether a date can begin with a word.</summary>
    public static bool MayBegin(in PhraseUnit unit) => Months.ContainsKey(unit.Fold) || Days.Contains(unit.Fold);

    /// <summary>The index after the date or time that begins at a unit, and which of them it is; 0 where none does.</summary>
    public static (int End, bool IsDate) Read(ReadOnlySpan<PhraseUnit> units, int at)
    {
        if (units[at].Kind != TokenKind.Number && !MayBegin(in units[at]))
        {
            return default;
        }

        var start = at;
        var end = 0;
        bool hasMonth = false, hasNumber = false, isDate = false, isTime = false;
        var slashes = 0;
        for (; at < units.Length && at - start < Longest; at++)
        {
            ref readonly var unit = ref units[at];
            if (at > start && unit.BeginsLine)
            {
                break;
            }

            if (unit.Kind == TokenKind.Number)
            {
                hasNumber = true;
                isDate |= unit.Number == NumberForm.Date;
                isTime |= unit.Number == NumberForm.Time;
                end = at + 1;
            }
            else if (unit.IsWord)
            {
                var isMonth = Months.ContainsKey(unit.Fold);
                var isOfNext = isMonth && hasMonth && hasNumber;
                if (isOfNext || (!isMonth && !Days.Contains(unit.Fold) && !Others.Contains(unit.Fold)))
                {
                    break;
                }

                hasMonth |= isMonth;
                end = at + 1;
            }
            else if (unit.Kind is TokenKind.Mark or TokenKind.Ellipsis || (unit.Kind == TokenKind.Stop && at + 1 < units.Length && units[at + 1].Kind != TokenKind.Number && !Months.ContainsKey(units[at + 1].Fold)))
            {
                break;
            }
            else if (unit.Kind == TokenKind.Punctuation && unit.Fold == '/' && hasNumber)
            {
                slashes++;
            }
        }

        isDate = hasNumber && (hasMonth || isDate || slashes >= 2);
        return isDate || isTime ? (end, isDate) : default;
    }

    /// <summary>The month that a word names, from 1; null for none.</summary>
    public static int? MonthOf(ulong fold) => Months.TryGetValue(fold, out var month) ? month : null;
}
