namespace HealthData.Contracts.Tests;

public sealed class ContractCheckTests
{
    private static readonly StubFolder Folder = StubFolder.Of(
        [Stub("first", "/a"), Stub("second", "/a"), Stub("third", "/b")]);

    [Fact]
    public void No_request_is_told() => Assert.Equal(
        "One request is expected by the contract 'third' (third.json), but there were 0:\n", Explain("third"));

    [Fact]
    public void Requests_are_told_with_what_they_matched() => Assert.Equal(
        "One request is expected by the contract 'third' (third.json), but there were 2:\n"
            + "  GET /b: third\n  GET /c: no stub",
        Explain("third", Served("/b", "third"), Served("/c", null)));

    [Fact]
    public void Request_that_matches_two_contracts_is_told() => Assert.Equal(
        "The request GET /a matches several contracts: first, second.", Explain("first", Served("/a", "first")));

    [Fact]
    public void Server_that_matches_otherwise_is_told() => Assert.Equal(
        "The server matched the request GET /b with no stub, not with 'third' (third.json).",
        Explain("third", Served("/b", null)));

    [Fact]
    public void Request_as_its_contract_says_holds() => Assert.Null(Explain("third", Served("/b", "third")));

    private static string? Explain(string stub, params ServedRequest[] served) =>
        ContractCheck.Explain(Folder, Folder[stub], served);

    private static ServedRequest Served(string url, string? stub) =>
        new(new ReceivedRequest { Method = "GET", Url = url, Headers = [] }, stub);

    private static Stub Stub(string name, string path) => StubReader.Read(
        $$"""
        { "name": "{{name}}", "request": { "method": "GET", "urlPath": "{{path}}" }, "response": { "status": 200 } }
        """,
        name + ".json");
}
