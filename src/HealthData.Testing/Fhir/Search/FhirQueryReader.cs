namespace HealthData.Testing;

/// <summary>Reads the parameters of a search as the service does.</summary>
internal sealed class FhirQueryReader(FakeFhirOptions options, ResourceFilter filter)
{
    private readonly List<Func<ResourceVersion, bool>> _conditions = [];
    private readonly List<(string Name, string Value)> _applied = [];
    private readonly List<IncludeRule> _includes = [];
    private readonly List<(string Code, string Text)> _warnings = [];

    /// <exception cref="FhirException">
    /// A value is not valid, or a parameter is unknown and handling is strict (400); a value is not supported (403).
    /// </exception>
    public FhirQuery Read(string? type, FhirRequest request)
    {
        var isStrict = request.Prefers("handling=strict");
        foreach (var (name, value) in request.Query)
        {
            if (!IsResultParameter(name))
            {
                ReadCondition(type, name, value, isStrict);
            }
            else if (name is not ("ct" or "includesCt"))
            {
                _applied.Add((name, value));
            }

            if (name is "_include" or "_include:iterate" or "_revinclude" or "_revinclude:iterate")
            {
                _includes.Add(IncludeRule.Parse(name, value));
            }
        }

        var (sort, isDescending) = ReadSort(type, request.Parameter("_sort"));
        var summary = request.Parameter("_summary");
        var size = ReadPageSize(request);
        var token = request.Parameter("includesCt") ?? request.Parameter("ct");
        return new FhirQuery
        {
            Conditions = _conditions,
            Applied = _applied,
            Includes = _includes,
            PageSize = size,
            IncludesLimit = request.Number("_includesCount") is { } limit
                ? Math.Min(limit, options.MaxIncludes)
                : options.MaxIncludes,
            Sort = sort,
            IsDescending = isDescending,
            IsCounted = ReadTotal(request.Parameter("_total")),
            IsCountOnly = summary == "count" || size == 0,
            Summary = summary,
            Elements = request.Parameter("_elements")?.Split(','),
            Continuation = token is null ? null : ContinuationToken.Decode(token),
            Warnings = _warnings,
        };
    }

    private static bool IsResultParameter(string name) => name
        is "_count" or "_sort" or "_total" or "_summary" or "_elements" or "_include" or "_revinclude"
        or "_include:iterate" or "_revinclude:iterate" or "_includesCount" or "ct" or "includesCt" or "_format"
        or "_pretty";

    private static bool ReadTotal(string? value) => value switch
    {
        null or "none" => false,
        "accurate" => true,
        "estimate" => throw FhirException.Forbidden("The value 'estimate' of '_total' is not supported."),
        _ => throw FhirException.Invalid("The value of '_total' is not valid."),
    };

    private void ReadCondition(string? type, string name, string value, bool isStrict)
    {
        if (filter.Create(type, name, value) is { } condition)
        {
            _conditions.Add(condition);
            _applied.Add((name, value));
        }
        else if (isStrict)
        {
            throw FhirException.Invalid($"The search parameter '{name}' is not supported for '{type ?? "Resource"}'.");
        }
        else
        {
            _warnings.Add(("not-supported", $"The search parameter '{name}' is not supported and was ignored."));
        }
    }

    private int ReadPageSize(FhirRequest request)
    {
        var wanted = request.Number("_count") ?? options.DefaultPageSize;
        if (wanted > options.MaxPageSize)
        {
            _warnings.Add(("informational", $"The page size was lowered to {options.MaxPageSize}."));
        }

        return Math.Min(wanted, options.MaxPageSize);
    }

    private static (SearchParameter? Sort, bool IsDescending) ReadSort(string? type, string? value)
    {
        if (value is null)
        {
            return (null, false);
        }

        if (value.Contains(',', StringComparison.Ordinal))
        {
            throw FhirException.Invalid("Sorting by several parameters is not supported.");
        }

        var parameter = SearchParameters.Find(type, value.TrimStart('-'))
            ?? throw FhirException.Forbidden($"Sorting by '{value.TrimStart('-')}' is not supported.");
        return (parameter, value.StartsWith('-'));
    }
}
