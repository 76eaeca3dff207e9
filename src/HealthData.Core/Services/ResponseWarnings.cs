namespace HealthData.Core;

/// <summary>Reads Warning headers as they are: servers write them in forms that typed parsers refuse.</summary>
internal static class ResponseWarnings
{
    /// <summary>The code of an issue that a Warning header makes.</summary>
    public const string Code = "warning";

    public static IReadOnlyList<ServiceIssue> Read(Response response) =>
        response.Headers.TryGetValues("Warning", out var values)
            ? [.. values.Select(text => new ServiceIssue(Code, text))]
            : [];
}
