using HealthData.Core.Tests.Support;

namespace HealthData.Events.AspNetCore.Tests;

/// <summary>How the webhook agrees to subscriptions of either schema.</summary>
public sealed class HandshakeTests
{
    private const string Code = "512d38b6-c7b8-40c8-89fe-f46f9e9622b6";
    private const string Url =
        "https://rp-eastus2.eventgrid.azure.net/eventsubscriptions/x/validate?id=512d38b6&t=2026";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Code_is_echoed()
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync(Samples.Validation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($$"""{"validationResponse":"{{Code}}"}""", await response.Content.ReadAsStringAsync(Token));
        Assert.Empty(host.Handled);
    }

    [Fact]
    public async Task Url_is_requested_after_the_response_when_the_code_is_not_echoed()
    {
        var requested = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var transport = new MockTransport(attempt =>
        {
            requested.TrySetResult(attempt.Uri);
            return new MockResponse(200);
        });
        await using var host = await StartAsync(options =>
        {
            options.ConfirmsByUrl = true;
            options.Transport = transport;
        });

        using var response = await host.PostAsync(Samples.Validation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(Token));
        Assert.Equal(Url, (await requested.Task.WaitAsync(Token)).AbsoluteUri);
    }

    [Theory]
    [InlineData("https://evil.example/validate")]
    [InlineData("http://rp.eventgrid.azure.net/validate")]
    [InlineData("https://eventgrid.azure.net.evil.example/validate")]
    [InlineData("https://evileventgrid.azure.net/validate")]
    [InlineData("https://rp.eventgrid.azure.net:8443/validate")]
    [InlineData("https://user@rp.eventgrid.azure.net/validate")]
    [InlineData("https://rp.eventgrid.azure.net@evil.example/validate")]
    [InlineData("https://169.254.169.254/metadata")]
    [InlineData("https://[::1]/validate")]
    [InlineData("file:///etc/passwd")]
    public async Task Validation_url_on_another_host_is_refused_and_never_requested(string url)
    {
        foreach (var confirms in (bool[])[false, true])
        {
            var transport = MockTransport.Always(200);
            await using var host = await StartAsync(options =>
            {
                options.ConfirmsByUrl = confirms;
                options.Transport = transport;
            });

            using var response = await host.PostAsync(Samples.Validation.Replace(Url, url, StringComparison.Ordinal));
            using var question = await AskAsync(host, "eventgrid.azure.net", callback: url);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal(confirms ? HttpStatusCode.BadRequest : HttpStatusCode.OK, question.StatusCode);
            Assert.Empty(transport.Attempts);
        }
    }

    [Theory]
    [InlineData("https://127.0.0.1:8443/validate", "127.0.0.1:8443", 200)]
    [InlineData("https://127.0.0.1:8443/validate", "127.0.0.1:*", 200)]
    [InlineData("http://localhost:8080/validate", "localhost:8080", 200)]
    [InlineData("http://localhost:8080/validate", "localhost:*", 200)]
    [InlineData("https://a.example:8443/validate", "*.example:*", 200)]
    [InlineData("https://127.0.0.1:8443/validate", "127.0.0.1", 400)]
    [InlineData("https://127.0.0.1:8443/validate", "127.0.0.1:844", 400)]
    [InlineData("http://localhost/validate", "localhost", 400)]
    [InlineData("http://a.example:8080/validate", "a.example:8080", 400)]
    [InlineData("http://a.example:8080/validate", "a.example:*", 400)]
    public async Task Other_hosts_are_allowed_by_name_and_port(string url, string host, int status)
    {
        await using var webhook = await StartAsync(options => options.ValidationHosts.Add(host));

        using var response = await webhook.PostAsync(Samples.Validation.Replace(Url, url, StringComparison.Ordinal));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Handshake_among_events_is_refused()
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync($"[{Samples.Fhir},{Samples.Validation.Trim('[', ']')}]");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(host.Handled);
    }

    [Theory]
    [InlineData(null, "*")]
    [InlineData(120, "120")]
    public async Task Question_of_CloudEvents_is_answered_with_origin_and_rate(int? rate, string expected)
    {
        await using var host = await StartAsync(options => options.AllowedRate = rate);

        using var response = await AskAsync(host, "eventgrid.azure.net");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("eventgrid.azure.net", response.Headers.GetValues("WebHook-Allowed-Origin").Single());
        Assert.Equal(expected, response.Headers.GetValues("WebHook-Allowed-Rate").Single());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData(null)]
    public async Task Question_of_another_origin_is_declined(string? origin)
    {
        await using var host = await StartAsync();

        using var response = await AskAsync(host, origin);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.False(response.Headers.Contains("WebHook-Allowed-Origin"));
    }

    [Fact]
    public async Task Question_is_confirmed_by_its_callback_if_asked()
    {
        var requested = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await StartAsync(options =>
        {
            options.ConfirmsByUrl = true;
            options.Transport = new MockTransport(attempt =>
            {
                requested.TrySetResult(attempt.Uri);
                return new MockResponse(200);
            });
        });

        using var response = await AskAsync(host, "eventgrid.azure.net", callback: Url);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("WebHook-Allowed-Origin"));
        Assert.Equal(Url, (await requested.Task.WaitAsync(Token)).AbsoluteUri);
    }

    [Theory]
    [InlineData("", 401)]
    [InlineData("?code=wrong", 401)]
    [InlineData("?code=right", 200)]
    public async Task Question_needs_the_secret_of_the_query(string query, int status)
    {
        await using var host = await WebhookHost.StartAsync(
            options => options.Secrets.Add(WebhookSecret.InQuery("code", "right")));

        using var response = await AskAsync(host, "eventgrid.azure.net", query: query);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Question_needs_no_secret_of_a_header_which_it_does_not_carry()
    {
        await using var host = await WebhookHost.StartAsync(
            options => options.Secrets.Add(WebhookSecret.InHeader("x-key", "right")));

        using var response = await AskAsync(host, "eventgrid.azure.net");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static Task<WebhookHost> StartAsync(Action<EventWebhookOptions>? configure = null) =>
        WebhookHost.StartAsync(options =>
        {
            options.AllowAnonymous = true;
            configure?.Invoke(options);
        });

    private static Task<HttpResponseMessage> AskAsync(
        WebhookHost host, string? origin, string? callback = null, string query = "") => host.SendAsync(
        HttpMethod.Options,
        change: request =>
        {
            request.RequestUri = new Uri("/events" + query, UriKind.Relative);
            request.Headers.Add("WebHook-Request-Rate", "1000");
            if (origin is not null)
            {
                request.Headers.Add("WebHook-Request-Origin", origin);
            }

            if (callback is not null)
            {
                request.Headers.Add("WebHook-Request-Callback", callback);
            }
        });
}
