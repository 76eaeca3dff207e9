namespace MedTechWorker;

/// <summary>Reads settings from environment variables, and collects what is wrong with them.</summary>
internal sealed class SettingsReader(Func<string, string?> variable)
{
    private readonly List<string> _problems = [];

    /// <summary>Gets what is wrong, a sentence for each variable. None has a value of a variable in it.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public void Add(string problem) => _problems.Add(problem);

    /// <summary>Reads a variable; one that is empty is one that isn't set.</summary>
    public string? Find(string name) => variable(name) is { Length: > 0 } value ? value : null;

    public string Require(string name, string example)
    {
        if (Find(name) is { } value)
        {
            return value;
        }

        _problems.Add($"Set {name}, such as {example}.");
        return "";
    }

    /// <summary>Reads an address whose requests carry a token.</summary>
    public Uri RequireAddress(string name, string example)
    {
        var text = Require(name, example);
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        if (text.Length > 0)
        {
            _problems.Add($"{name} must be an https address, such as {example}.");
        }

        return new Uri("https://unset.invalid");
    }

    public T Choose<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (Find(name) is not { } text)
        {
            return otherwise;
        }

        foreach (var choice in Enum.GetValues<T>())
        {
            if (string.Equals(choice.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        _problems.Add($"{name} must be {string.Join(" or ", Enum.GetNames<T>())}.");
        return otherwise;
    }
}
