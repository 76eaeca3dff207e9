namespace HealthData.Fhir;

/// <summary>The options for expanding a value set.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirExpandOptions
{
    /// <summary>Gets or sets a text that the codes or their displays must have; null (the default) for any.</summary>
    public string? Filter { get; set; }

    /// <summary>Gets or sets how many codes are left out at the beginning; null (the default) for none.</summary>
    public int? Offset { get; set; }

    /// <summary>Gets or sets how many codes are returned; null (the default) for all.</summary>
    public int? Count { get; set; }

    internal void AddTo(ParametersText parameters)
    {
        parameters.Add("filter", "valueString", Filter);
        parameters.Add("offset", Offset);
        parameters.Add("count", Count);
    }

    internal void Apply(Request request)
    {
        if (Filter is not null)
        {
            QueryText.Append(request.Uri, "filter", QueryText.Literal(Filter, nameof(Filter)));
        }

        Append("offset", Offset);
        Append("count", Count);

        void Append(string name, int? value)
        {
            if (value is { } number)
            {
                request.Uri.AppendQuery(name, number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
