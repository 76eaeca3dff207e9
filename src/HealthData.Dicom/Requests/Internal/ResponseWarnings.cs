namespace HealthData.Dicom;

/// <summary>Reads Warning headers as they are: servers write them in forms that typed parsers refuse.</summary>
internal static class ResponseWarnings
{
    public static IReadOnlyList<string> Read(Response response) =>
        response.Headers.TryGetValues("Warning", out var values) ? [.. values] : [];
}
