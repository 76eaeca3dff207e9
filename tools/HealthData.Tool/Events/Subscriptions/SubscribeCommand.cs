using HealthData.Events;
using HealthData.Tool.Management;

namespace HealthData.Tool.Events.Subscriptions;

/// <summary><c>events subscribe</c>: creates or replaces an event subscription.</summary>
internal sealed class SubscribeCommand : ManagementVerb
{
    private readonly Argument<string> _name = SubscriptionArgument.Create();

    private readonly Option<FileInfo?> _file = new("--file")
    {
        Description = "A file with the subscription, as Azure Resource Manager takes it.",
        HelpName = "FILE",
    };

    private readonly Option<Uri?> _webhook = new("--webhook")
    {
        Description = "The address of the webhook, instead of a file.",
        HelpName = "URL",
        CustomParser = WebhookAddress.Parse,
    };

    private readonly Option<string[]> _types = new("--type")
    {
        Description = "A type of events, beside --webhook; all by default.",
        AllowMultipleArgumentsPerToken = true,
    };

    public SubscribeCommand(ManagementConnection connection)
        : base(
            connection,
            "subscribe",
            "Creates or replaces an event subscription, and waits until its webhook has agreed.",
            "healthdata events subscribe new-images --file subscription.json",
            "healthdata events subscribe new-images --webhook https://app.contoso.com/events --type DicomImageCreated")
    {
        _types.AcceptOnlyFromAmong([.. TestEvent.Types]);
        Add(_name);
        Add(_file);
        Add(_webhook);
        Add(_types);
        Validators.Add(result =>
        {
            if (result.GetResult(_file) is null == result.GetResult(_webhook) is null)
            {
                result.AddError("Use either --file or --webhook.");
            }
        });
    }

    protected override async Task<int> RunAsync(
        ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var client = Connection.CreateSubscriptionClient(input);
        var subscription = input.GetValue(_file) is { } file
            ? await SubscriptionFile.ReadAsync(file, client.ResourceId, output, cancellationToken)
            : Create(input);
        if (subscription is null)
        {
            return ExitCode.Misuse;
        }

        var operation = await client.CreateOrUpdateAsync(
            WaitUntil.Completed, input.GetRequiredValue(_name), subscription, cancellationToken);
        new SubscriptionPrinter(output).Show(operation.Value);
        if (operation.Value.ProvisioningState != EventSubscriptionState.AwaitingManualAction)
        {
            return ExitCode.Done;
        }

        output.Error(
            "The webhook hasn't agreed yet. Event Grid has sent it a validation URL: request that URL within 10 "
            + "minutes.");
        return ExitCode.Failed;
    }

    private EventSubscription Create(ParseResult input)
    {
        var subscription = new EventSubscription(new WebhookDestination(input.GetRequiredValue(_webhook)!));
        if (input.GetValue(_types) is { Length: > 0 } types)
        {
            subscription.Filter = new EventSubscriptionFilter();
            foreach (var type in types)
            {
                subscription.Filter.IncludedEventTypes.Add(TestEvent.ServicePrefix + type);
            }
        }

        return subscription;
    }
}
