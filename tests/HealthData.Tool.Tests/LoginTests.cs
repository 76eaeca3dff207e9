namespace HealthData.Tool.Tests;

public sealed class LoginTests
{
    private const string JaneAndSecret = "Basic amFuZTpzZWNyZXQ=";

    [Fact]
    public Task User_and_password_are_sent_as_basic_authentication() =>
        SendsAsync("Authorization", JaneAndSecret, [], "--user", "jane:secret");

    [Fact]
    public Task Password_comes_from_the_environment() => SendsAsync(
        "Authorization", JaneAndSecret, new() { ["HEALTHDATA_PASSWORD"] = "secret" }, "--user", "jane");

    [Fact]
    public Task User_comes_from_the_environment() => SendsAsync(
        "Authorization",
        JaneAndSecret,
        new() { ["HEALTHDATA_USER"] = "jane", ["HEALTHDATA_PASSWORD"] = "secret" });

    [Fact]
    public Task Header_is_sent() => SendsAsync("X-Api-Key", "k:1", [], "--header", "X-Api-Key: k:1");

    [Fact]
    public Task Header_comes_from_the_environment() =>
        SendsAsync("X-Api-Key", "k1", new() { ["HEALTHDATA_HEADER"] = "X-Api-Key:k1" });

    [Fact]
    public Task Option_wins_over_the_environment() =>
        SendsAsync("X-Api-Key", "k1", new() { ["HEALTHDATA_USER"] = "jane:secret" }, "--header", "X-Api-Key:k1");

    private static async Task SendsAsync(
        string header, string value, Dictionary<string, string> variables, params string[] options)
    {
        await using var cli = await CliFixture.StartAsync();
        variables["HEALTHDATA_DICOM_ENDPOINT"] = cli.Workspace.DicomEndpoint.ToString();
        var result = await InProcess.RunAsync(["dicom", "search", "studies", .. options], variables: variables);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(value, Assert.Single(cli.Workspace.Requests).Headers[header]);
    }
}
