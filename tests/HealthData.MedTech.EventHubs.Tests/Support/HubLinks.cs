using System.Text.RegularExpressions;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Types;

namespace HealthData.MedTech.EventHubs.Tests.Support;

/// <summary>Takes the links of senders and readers.</summary>
internal sealed class HubLinks(HubLog log) : ILinkProcessor
{
    private const int Credit = 300;
    private const ulong MaxMessageSize = 1 << 20;

    public void Process(AttachContext attachContext)
    {
        ArgumentNullException.ThrowIfNull(attachContext);
        var attach = attachContext.Attach;
        if (!attach.Role)
        {
            var address = ((Target)attach.Target).Address.Trim('/').Split('/');
            int? sentTo = address.Length > 2 ? int.Parse(address[^1], CultureInfo.InvariantCulture) : null;
            attach.MaxMessageSize = MaxMessageSize;
            attachContext.Complete(
                new TargetLinkEndpoint(new Sink(log, sentTo), attachContext.Link), Credit);
            return;
        }

        var source = (Source)attach.Source;
        var partition = int.Parse(source.Address.Trim('/').Split('/')[^1], CultureInfo.InvariantCulture);
        var filter = source.FilterSet?[new Symbol("apache.org:selector-filter:string")] as DescribedValue;
        var reader = new HubReader(
            log,
            partition,
            Start(partition, filter?.Value as string),
            attach.Properties?[new Symbol("com.microsoft:epoch")] as long?,
            attachContext.Link);
        log.Add(reader);
        attachContext.Complete(new SourceLinkEndpoint(reader, attachContext.Link), 0);
    }

    // Such as: amqp.annotation.x-opt-offset > 'at41'
    private int Start(int partition, string? filter)
    {
        if (filter is null || filter.Contains("'-1'", StringComparison.Ordinal))
        {
            return 0;
        }

        var match = Regex.Match(filter, @"x-opt-(offset|sequence-number)\s*(>=?)\s*'?(?:at)?(@latest|-?\d+)");
        return !match.Success ? throw new NotSupportedException(filter)
            : match.Groups[3].Value == "@latest" ? log.CountOf(partition)
            : int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) + (match.Groups[2].Value == ">" ? 1 : 0);
    }

    private sealed class Sink(HubLog log, int? partition) : IMessageProcessor
    {
        public int Credit => HubLinks.Credit;

        public void Process(MessageContext messageContext)
        {
            if (log.Take(messageContext.Message, partition) is { } error)
            {
                messageContext.Complete(error);
            }
            else
            {
                messageContext.Complete();
            }
        }
    }
}
