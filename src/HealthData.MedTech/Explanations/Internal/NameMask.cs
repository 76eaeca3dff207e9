namespace HealthData.MedTech;

/// <summary>Tells what of a message is shown: all, or only the names that the mapping has too, and no value.</summary>
/// <param name="known">The names that are shown; null for all, and all values.</param>
internal sealed class NameMask(HashSet<string>? known)
{
    private const string HiddenValue = "•••";
    private const string HiddenName = "(hidden)";

    public static NameMask None { get; } = new(null);

    public bool IsOn => known is not null;

    public bool Shows(string name) => known is null || known.Contains(name);

    public string Name(string name) => Shows(name) ? name : HiddenName;

    public string Value(string value) => IsOn ? HiddenValue : value;
}
