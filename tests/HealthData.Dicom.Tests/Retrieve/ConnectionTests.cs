namespace HealthData.Dicom.Tests.Retrieve;

/// <summary>Answers that are left early, refused or wrong give their connections back.</summary>
public sealed class ConnectionTests
{
    private static readonly string Whole = WireAnswers.Part(WireAnswers.Instance("one", "1.4"));

    [Fact]
    public async Task A_single_part_that_is_left_early_gives_its_connection_back()
    {
        await using var server = new HoldingServer("application/dicom", WireAnswers.Instance("one", "1.4"));

        await using (var study = (await server.Client.RetrieveStudyAsync("1.2", null, Lab.Token)).Value)
        {
            await foreach (var instance in study)
            {
                Assert.NotEqual(-1, instance.Content.ReadByte());
                break;
            }
        }

        await server.AssertClosedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_instance_that_is_disposed_of_gives_its_connection_back(bool isMultipart)
    {
        await using var server = isMultipart
            ? new HoldingServer(WireAnswers.Multipart, Whole)
            : new HoldingServer("application/dicom", WireAnswers.Instance("one", "1.4"));

        var instance = (await server.Client.RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token)).Value;
        await instance.DisposeAsync();

        await server.AssertClosedAsync();
    }

    [Fact]
    public async Task A_study_that_is_left_early_gives_its_connection_back()
    {
        await using var server = new HoldingServer(WireAnswers.Multipart, Whole);

        var study = (await server.Client.RetrieveStudyAsync("1.2", null, Lab.Token)).Value;
        await foreach (var _ in study)
        {
            break;
        }

        await server.AssertClosedAsync();
    }

    [Theory]
    [InlineData("application/dicom", "this is an error text, and no instance")]
    [InlineData("application/dicom", null)]
    [InlineData(WireAnswers.Multipart, null)]
    public async Task An_instance_that_was_not_asked_for_gives_its_connection_back(string type, string? body)
    {
        var other = WireAnswers.Instance("other", "7.7");
        await using var server = new HoldingServer(
            type, (body ?? (type == WireAnswers.Multipart ? WireAnswers.Part(other) : other)).PadRight(2_000));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.Client.RetrieveInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token));

        await server.AssertClosedAsync();
    }

    [Fact]
    public async Task A_picture_that_is_none_gives_its_connection_back()
    {
        await using var server = new HoldingServer("application/dicom", "no picture");

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.Client.RetrieveRenderedInstanceAsync("1.2", "1.3", "1.4", null, Lab.Token));

        await server.AssertClosedAsync();
    }
}
