namespace HealthData.Fhir;

/// <summary>Makes requests that start jobs.</summary>
internal static class JobRequest
{
    /// <summary>Asks for an answer at once, and the result later.</summary>
    public static ServiceCall Prepare(ServiceCall call)
    {
        FhirBody.Accept(call);
        call.Request.Headers.SetValue("Prefer", "respond-async");
        return call;
    }

    public static void Append(ServiceCall call, string name, string? value)
    {
        if (value is not null)
        {
            QueryText.Append(call.Request.Uri, name, QueryText.Literal(value, name));
        }
    }

    public static void Append(ServiceCall call, string name, int? value) =>
        Append(call, name, value?.ToString(CultureInfo.InvariantCulture));

    public static void Append(ServiceCall call, string name, bool? value) =>
        Append(call, name, value is { } given ? (given ? "true" : "false") : null);

    /// <summary>Appends names that commas separate; nothing where there are none.</summary>
    public static void Append(ServiceCall call, string name, IList<string> values) =>
        Append(call, name, values.Count == 0 ? null : string.Join(',', values));

    public static void Append(ServiceCall call, string name, DateTimeOffset? value) => Append(
        call,
        name,
        value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
}
