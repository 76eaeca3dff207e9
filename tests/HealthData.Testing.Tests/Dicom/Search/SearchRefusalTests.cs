namespace HealthData.Testing.Tests.Dicom.Search;

public sealed class SearchRefusalTests
{
    [Theory]
    [InlineData("/studies?NoSuchKeyword=1")]
    [InlineData("/studies?0010=1")]
    [InlineData("/studies?00100011=1")]
    [InlineData("/studies?PatientSex=F")]
    [InlineData("/studies?TimezoneOffsetFromUTC=%2B0100")]
    [InlineData("/studies?Modality=CT")]
    [InlineData("/series?SOPInstanceUID=1.2")]
    [InlineData("/studies/1.2/series?PatientID=P1")]
    [InlineData("/studies/1.2/series?StudyInstanceUID=1.2")]
    [InlineData("/studies/1.2/series/1.3/instances?Modality=CT")]
    public async Task An_attribute_that_the_level_has_not_indexed_is_400(string path) => await RefusedAsync(path);

    [Theory]
    [InlineData("/studies?PatientID=P1&PatientID=P1")]
    [InlineData("/studies?PatientID=P1&00100020=P1")]
    [InlineData("/studies?PatientID=P1&patientid=P1")]
    public async Task The_same_attribute_twice_is_400(string path) => await RefusedAsync(path);

    [Theory]
    [InlineData("/studies?PatientID=")]
    [InlineData("/studies?PatientID")]
    [InlineData("/studies?PatientID=%20")]
    public async Task An_empty_value_is_400(string path) => await RefusedAsync(path);

    [Theory]
    [InlineData("/studies?StudyInstanceUID=1.2,1.3")]
    [InlineData("/studies?StudyInstanceUID=1.2%5C1.3")]
    public async Task A_list_of_UIDs_is_400(string path) => await RefusedAsync(path);

    [Theory]
    [InlineData("/studies?StudyDate=2024")]
    [InlineData("/studies?StudyDate=20240230")]
    [InlineData("/studies?StudyDate=-")]
    [InlineData("/studies?StudyDate=20240301-20240201")]
    [InlineData("/studies?StudyDate=2024-02-01")]
    public async Task A_date_that_is_none_is_400(string path) => await RefusedAsync(path);

    [Theory]
    [InlineData("/studies?limit=0")]
    [InlineData("/studies?limit=201")]
    [InlineData("/studies?limit=ten")]
    [InlineData("/studies?offset=-1")]
    [InlineData("/studies?fuzzymatching=maybe")]
    [InlineData("/studies?PatientName=%22Doe%22&fuzzymatching=true")]
    [InlineData("/studies?PatientID=%3Cb")]
    [InlineData("/studies/not_a_uid/series")]
    public async Task A_value_out_of_bounds_is_400(string path) => await RefusedAsync(path);

    private static async Task RefusedAsync(string path)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.GetAsync(path, "application/dicom+json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
    }
}
