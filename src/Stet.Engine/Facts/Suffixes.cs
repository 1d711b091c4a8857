namespace Stet.Facts;

/// <summary>Letters that stand right behind digits.</summary>
internal static class Suffixes
{
    public static long? ValueOf(ReadOnlySpan<char> suffix) => suffix switch
    {
        "m" or "M" or "mn" or "million" => 1_000_000,
        "bn" or "b" or "B" or "billion" => 1_000_000_000,
        "tn" or "trn" or "trillion" => 1_000_000_000_000,
        "k" or "K" => 1_000,
        "p" or "km" or "kg" or "ft" or "in" or "yd" or "oz" or "ml" or "mg" or "cc" or "kph" or "hp" or "mph" or "cm" or "mm" or "c" or "C" or "F" or "g" or "lb" or "kW" or "MW" or "GB" or "Mb" or "MB" or "GHz" or "MHz" => 1,
        _ => null,
    };
}
