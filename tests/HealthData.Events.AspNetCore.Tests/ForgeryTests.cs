namespace HealthData.Events.AspNetCore.Tests;

/// <summary>What is refused, with which status, and that nothing of it is handled.</summary>
public sealed class ForgeryTests
{
    private const string Key = "x-webhook-key";

    [Theory]
    [InlineData("none", 401)]
    [InlineData("garbage", 401)]
    [InlineData("expired", 401)]
    [InlineData("audience", 401)]
    [InlineData("issuer", 401)]
    [InlineData("signature", 401)]
    [InlineData("application", 403)]
    [InlineData("right", 200)]
    [InlineData("right with appid", 200)]
    public async Task Only_a_token_of_Event_Grid_for_this_application_is_taken(string kind, int status)
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var host = await StartWithTokensAsync(issuer);
        var token = kind switch
        {
            "none" => null,
            "garbage" => "a.b.c",
            "expired" => issuer.Issue(minutes: -10),
            "audience" => issuer.Issue(audience: "api://other"),
            "issuer" => issuer.Issue(issuer: "https://sts.windows.net/other/"),
            "signature" => issuer.Issue(isSignedByAnother: true),
            "application" => issuer.Issue(application: "00000000-0000-0000-0000-000000000007"),
            "right with appid" => issuer.Issue(claim: "appid"),
            _ => issuer.Issue(),
        };

        using var response = await PostAsync(host, token);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 401, response.Headers.WwwAuthenticate.Count > 0);
        Assert.Equal(status == 200 ? 1 : 0, host.Handled.Count);
    }

    [Fact]
    public async Task Handshake_needs_the_token_too()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var host = await StartWithTokensAsync(issuer);

        using var response = await host.PostAsync(Samples.Validation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Event_is_kept_alive_while_its_token_cannot_be_checked()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        issuer.IsDown = true;
        await using var host = await StartWithTokensAsync(issuer);

        using var response = await PostAsync(host, issuer.Issue());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Fact]
    public async Task Event_is_kept_alive_while_the_key_of_its_token_is_unknown()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var host = await StartWithTokensAsync(issuer);

        using var response = await PostAsync(host, issuer.Issue(isSignedByAnother: true, keyId: "key-2"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Theory]
    [InlineData("right", null, 200)]
    [InlineData("older", null, 200)]
    [InlineData("righ", null, 401)]
    [InlineData("right ", null, 200)]
    [InlineData("Right", null, 401)]
    [InlineData("", null, 401)]
    [InlineData(null, null, 401)]
    [InlineData(null, "a%26b", 200)]
    [InlineData(null, "a%26c", 401)]
    [InlineData(null, "right", 401)]
    public async Task Only_the_secret_is_taken(string? header, string? query, int status)
    {
        await using var host = await WebhookHost.StartAsync(options =>
        {
            options.Secrets.Add(WebhookSecret.InHeader(Key, "right"));
            options.Secrets.Add(WebhookSecret.InHeader(Key, "older"));
            options.Secrets.Add(WebhookSecret.InQuery("code", "a&b"));
        });

        using var response = await host.PostAsync(Samples.Fhir, change: request =>
        {
            if (header is not null)
            {
                request.Headers.Add(Key, header);
            }

            if (query is not null)
            {
                request.RequestUri = new Uri("/events?code=" + query, UriKind.Relative);
            }
        });

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200 ? 1 : 0, host.Handled.Count);
    }

    [Theory]
    [InlineData("contoso", 200)]
    [InlineData("CONTOSO", 200)]
    [InlineData(Samples.Source, 200)]
    [InlineData("conto", 403)]
    [InlineData("contoso2", 403)]
    [InlineData("/subscriptions/t/resourceGroups/g/providers/Microsoft.HealthcareApis/workspaces/contoso", 403)]
    public async Task Only_events_of_the_workspace_are_taken(string workspace, int status)
    {
        await using var host = await StartAsync(options => options.Workspaces.Add(workspace));

        using var events = await host.PostAsync($"[{Samples.Fhir},{Samples.Dicom}]");
        using var handshake = await host.PostAsync(Samples.Validation);

        Assert.Equal(status, (int)events.StatusCode);
        Assert.Equal(status == 200 ? 2 : 0, host.Handled.Count);
        Assert.Equal(status, (int)handshake.StatusCode);
        var body = await handshake.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status == 200, body.Contains("512d38b6", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Batch_with_an_event_of_another_workspace_is_refused_whole()
    {
        await using var host = await StartAsync(options => options.Workspaces.Add("contoso"));
        var other = Samples.Dicom.Replace("workspaces/contoso", "workspaces/other", StringComparison.Ordinal);

        using var response = await host.PostAsync($"[{Samples.Fhir},{other}]");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_of_100_MiB_is_refused(bool isLengthKnown)
    {
        await using var host = await StartAsync();
        using HttpContent content = isLengthKnown
            ? new StreamContent(new MemoryStream(new byte[100 << 20]))
            : new PushContent(100 << 20);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        // The server may answer and close the connection before the client has sent all.
        HttpStatusCode? status = null;
        try
        {
            using var response = await host.SendAsync(
                HttpMethod.Post, content, request => request.Headers.ExpectContinue = true);
            status = response.StatusCode;
        }
        catch (HttpRequestException) when (!isLengthKnown)
        {
        }

        Assert.True(status == HttpStatusCode.RequestEntityTooLarge || (status is null && !isLengthKnown));
        Assert.Empty(host.Handled);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 413)]
    public async Task Body_may_have_as_many_bytes_as_allowed(int more, int status)
    {
        var body = Encoding.UTF8.GetByteCount(Samples.Fhir);
        await using var host = await StartAsync(options => options.MaxBodyBytes = body);

        using var known = await host.PostAsync(Samples.Fhir + new string(' ', more));
        using var unknown = await host.PostAsync(
            Samples.Fhir + new string(' ', more), change: request => request.Headers.TransferEncodingChunked = true);

        Assert.Equal(status, (int)known.StatusCode);
        Assert.Equal(status, (int)unknown.StatusCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("1")]
    public async Task Batch_of_100_000_items_is_refused(string item)
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync($"[{string.Join(',', Enumerable.Repeat(item, 100_000))}]");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/jsonp")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("")]
    public async Task Wrong_type_of_content_is_refused(string type)
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync(Samples.Fhir, type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("nonsense")]
    [InlineData("[1,2]")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""[{"id":"1","eventType":"Microsoft.HealthcareApis.FhirResourceCreated","data":{}}]""")]
    public async Task What_is_no_event_is_refused(string body)
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_refused(string method)
    {
        await using var host = await StartAsync();

        using var response = await host.SendAsync(new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Webhook_for_anyone_is_not_mapped_by_mistake()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => WebhookHost.StartAsync());

        Assert.Contains("Anyone could send events", failure.Message, StringComparison.Ordinal);
    }

    private static Task<WebhookHost> StartAsync(Action<EventWebhookOptions>? configure = null) =>
        WebhookHost.StartAsync(options =>
        {
            options.AllowAnonymous = true;
            configure?.Invoke(options);
        });

    private static Task<WebhookHost> StartWithTokensAsync(TokenIssuer issuer) => WebhookHost.StartAsync(
        build: events => events.RequireEventGridToken("tenant", "hook", options =>
        {
            options.Authority = issuer.Issuer;
            options.RequireHttpsMetadata = false;
        }));

    private static Task<HttpResponseMessage> PostAsync(WebhookHost host, string? token) =>
        host.PostAsync(Samples.Fhir, change: request =>
        {
            if (token is not null)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }
        });
}
