namespace HealthData.Testing.Tests.Dicom;

public sealed class PathTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/studies/1.2")]
    [InlineData("/v3/studies/1.2")]
    [InlineData("/v2/patients/1.2")]
    [InlineData("/v2/studies/1.2/series/1.3/thumbnail")]
    [InlineData("/v2/studies/1.2/rendered")]
    public async Task A_path_that_the_service_has_not_is_404(string path)
    {
        await using var workspace = await Plain.StartAsync();
        using var http = new HttpClient();

        using var response = await http.GetAsync(new Uri(workspace.DicomEndpoint, path), Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("PATCH", "/studies/1.2")]
    [InlineData("POST", "/studies/1.2/series/1.3")]
    [InlineData("DELETE", "/studies/1.2/series/1.3/instances/1.4/frames/1")]
    public async Task A_method_that_the_path_has_not_is_405(string method, string path)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.SendAsync(new HttpMethod(method), path, null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.NotEmpty(response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Every_answer_names_the_versions_and_the_request()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);

        using var response = await client.DeleteAsync("/studies/1.2");

        Assert.Equal("1, 2", response.Headers.GetValues("api-supported-versions").Single());
        Assert.Equal("1.0-prerelease", response.Headers.GetValues("api-deprecated-versions").Single());
        Assert.True(Guid.TryParse(response.Headers.GetValues("x-ms-request-id").Single(), out _));
    }

    [Fact]
    public async Task Partitions_keep_the_same_instance_apart()
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.UseDataPartitions = true);
        using var one = new RawClient(workspace, partition: "one");
        using var two = new RawClient(workspace, partition: "two");
        var file = new TestFile();

        using var first = await one.StoreAsync(file);
        using var second = await two.StoreAsync(file);
        using var deleted = await one.DeleteAsync($"/studies/{file.Study}");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var url = (await DicomJson.ReadAsync(second)).Items("00081199")[0].Text("00081190");
        Assert.StartsWith(two.Root + "/studies/", url, StringComparison.Ordinal);
        Assert.Equal("two", Assert.Single(workspace.Dicom.Instances).Partition);
    }

    [Theory]
    [InlineData("/v2/studies/1.2")]
    [InlineData("/v2/partitions/unknown/studies/1.2")]
    [InlineData("/v2/partitions/a%20b/studies/1.2")]
    public async Task A_missing_unknown_or_impossible_partition_is_400(string path)
    {
        await using var workspace = await Plain.StartAsync(dicom => dicom.UseDataPartitions = true);
        using var http = new HttpClient();

        using var response = await http.DeleteAsync(new Uri(workspace.DicomEndpoint, path), Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_partition_is_400_where_there_are_none()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace, partition: "one");

        using var response = await client.DeleteAsync("/studies/1.2");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
