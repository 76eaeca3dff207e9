using HealthData.Events;
using Microsoft.AspNetCore.Builder;

namespace HealthData.Tool.Events;

/// <summary>Receives events as a webhook on this machine, and prints them.</summary>
internal sealed class ListenCommand : Command
{
    private const int DefaultPort = 5000;

    private readonly Option<int?> _port = NumberOption.Create(
        "--port", "NUMBER", "The port on this machine; 0 for any that is free. The default is 5000.", 0, 65_535);

    private readonly Option<string?> _secret = new("--secret")
    {
        Description = "A header or a query parameter that each request must have.",
        HelpName = "NAME:VALUE",
    };

    public ListenCommand(CliHost host)
        : base("listen", Examples.AddTo(
            "Receives events at http://127.0.0.1:5000/events, agrees to subscriptions, and prints the events until "
                + "Ctrl+C.",
            "healthdata events listen --port 5000 --secret X-Key:secret",
            "healthdata events listen --json"))
    {
        Add(_port);
        Add(_secret);
        SetAction((input, cancellationToken) =>
        {
            var output = new Output(host, input.GetValue(CommonOptions.Json), input.GetValue(CommonOptions.Verbose));
            return Guard.RunAsync(output, () => RunAsync(input, output, cancellationToken), cancellationToken);
        });
    }

    private async Task<int> RunAsync(ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var printer = new EventPrinter(output);
        var app = ListeningApp.Create(input.GetValue(_port) ?? DefaultPort, printer, options =>
        {
            if (input.GetValue(_secret) is { } secret)
            {
                AddSecret(options, secret);
            }
            else
            {
                options.AllowAnonymous = true;
            }
        });
        await using (app)
        {
            await app.StartAsync(cancellationToken);
            output.Error($"Listening on {app.Urls.First()}{ListeningApp.Path}. Press Ctrl+C to stop.");
            try
            {
                await printer.OutputClosed.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                // That is how it ends.
            }
            finally
            {
                await app.StopAsync(CancellationToken.None);
            }
        }

        return ExitCode.Done;
    }

    private static void AddSecret(EventWebhookOptions options, string text)
    {
        if (text.Split(':', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, { Length: > 0 } value])
        {
            throw new MisuseException("--secret must be NAME:VALUE.");
        }

        options.Secrets.Add(WebhookSecret.InHeader(name, value));
        options.Secrets.Add(WebhookSecret.InQuery(name, value));
    }
}
