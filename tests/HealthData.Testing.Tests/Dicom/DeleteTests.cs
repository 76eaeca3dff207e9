namespace HealthData.Testing.Tests.Dicom;

public sealed class DeleteTests
{
    [Theory]
    [InlineData("/studies/5.1", 0)]
    [InlineData("/studies/5.1/series/5.2", 1)]
    [InlineData("/studies/5.1/series/5.2/instances/5.3", 2)]
    public async Task Each_level_goes_with_204_and_again_with_404(string path, int left)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        using var stored = await client.StoreAsync(
            new TestFile("5.1", "5.2", "5.3"),
            new TestFile("5.1", "5.2", "5.4"),
            new TestFile("5.1", "5.5", "5.6"));

        using var first = await client.DeleteAsync(path);
        using var second = await client.DeleteAsync(path);

        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
        Assert.Equal(left, workspace.Dicom.Count);
    }

    [Fact]
    public async Task A_deleted_instance_can_be_stored_again()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var stored = await client.StoreAsync(file);
        using var deleted = await client.DeleteAsync($"/studies/{file.Study}");

        using var again = await client.StoreAsync(file);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }
}
