namespace HealthData.Testing.Tests;

/// <summary>Sends searches and reads their results.</summary>
internal static class SearchAnswers
{
    public const string StudyUid = "0020000D";
    public const string SeriesUid = "0020000E";
    public const string InstanceUid = "00080018";

    /// <summary>The results of a search; none for 204.</summary>
    public static async Task<JsonElement[]> SearchAsync(this RawClient client, string pathAndQuery)
    {
        using var response = await client.GetAsync(pathAndQuery, "application/dicom+json");
        if (response.StatusCode == HttpStatusCode.NoContent)
        {
            return [];
        }

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await DicomJson.ReadAsync(response)).EnumerateArray()];
    }

    public static async Task<HttpStatusCode> StatusAsync(this RawClient client, string pathAndQuery)
    {
        using var response = await client.GetAsync(pathAndQuery, "application/dicom+json");
        return response.StatusCode;
    }

    public static string[] Tags(this JsonElement dataSet) =>
        [.. dataSet.EnumerateObject().Select(member => member.Name)];

    public static string[] Texts(this JsonElement[] results, string tag) =>
        [.. results.Select(result => result.Text(tag)!)];
}
