namespace HealthData.Tool.Dicom;

/// <summary>The options for any attribute: what to match, what to return, and how much.</summary>
internal sealed class FreeKeys
{
    private const int MaxPageSize = 200;

    private readonly Option<KeyValuePair<AttributeTag, string>[]> _match = new("--match")
    {
        Description = "Match any attribute, by keyword or tag. You can repeat this option.",
        HelpName = "TAG=VALUE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParseMatches,
    };

    private readonly Option<string[]> _include = new("--include")
    {
        Description = "An additional attribute to return, by keyword or tag, or all. You can repeat this option.",
        HelpName = "TAG|all",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _fuzzy = new("--fuzzy")
    {
        Description = "Match the beginning of any word in a name.",
    };

    private readonly Option<int?> _limit = NumberOption.Create(
        "--limit", "N", "The maximum number of results to print. The default is all results.", min: 1);

    private readonly Option<int?> _pageSize = NumberOption.Create(
        "--page-size", "N", "The number of results per request, from 1 to 200.", min: 1, max: MaxPageSize);

    public FreeKeys()
    {
        _include.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!IsAll(token.Value) && !TagText.TryParse(token.Value, out _))
                {
                    result.AddError(TagText.Complaint("--include", "TAG or all", token.Value));
                }
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Add(_match);
        command.Add(_include);
        command.Add(_fuzzy);
        command.Add(_limit);
        command.Add(_pageSize);
    }

    public int Limit(ParseResult input) => input.GetValue(_limit) ?? int.MaxValue;

    /// <summary>The attributes asked for besides those that the service returns anyway.</summary>
    public IReadOnlyList<AttributeTag> Included(ParseResult input)
    {
        List<AttributeTag> tags = [];
        foreach (var text in input.GetValue(_include) ?? [])
        {
            if (TagText.TryParse(text, out var tag))
            {
                tags.Add(tag);
            }
        }

        return tags;
    }

    public void Apply(ParseResult input, SearchQuery query)
    {
        foreach (var (tag, value) in input.GetValue(_match) ?? [])
        {
            if (!query.Matches.TryAdd(tag, value))
            {
                throw new MisuseException("--match has the same attribute twice.");
            }
        }

        foreach (var tag in Included(input))
        {
            query.IncludeFields.Add(tag);
        }

        query.IncludeAllFields = (input.GetValue(_include) ?? []).Any(IsAll);
        query.FuzzyMatching = input.GetValue(_fuzzy);
        query.PageSize = input.GetValue(_pageSize) ?? (Limit(input) < MaxPageSize ? Limit(input) : null);
    }

    private static bool IsAll(string text) => text.Equals("all", StringComparison.OrdinalIgnoreCase);

    private static KeyValuePair<AttributeTag, string>[] ParseMatches(ArgumentResult result)
    {
        List<KeyValuePair<AttributeTag, string>> matches = [];
        foreach (var token in result.Tokens)
        {
            if (token.Value.Split('=', 2) is not [var name, { Length: > 0 } value])
            {
                result.AddError($"--match requires TAG=VALUE, but '{PlainText.Clean(token.Value)}' has no value.");
            }
            else if (TagText.TryParse(name, out var tag))
            {
                matches.Add(new(tag, value));
            }
            else
            {
                result.AddError(TagText.Complaint("--match", "TAG=VALUE", name));
            }
        }

        return [.. matches];
    }
}
