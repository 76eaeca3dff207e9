namespace HealthData.MedTech.Kafka;

/// <summary>Signs a consumer in to the Kafka endpoint of Event Hubs with tokens of Microsoft Entra ID.</summary>
internal sealed class KafkaTokens(TokenCredential credential, string fullyQualifiedNamespace)
{
    private const int Port = 9093;
    private const string Principal = "healthdata";

    private readonly TokenRequestContext _context = new([$"https://{fullyQualifiedNamespace}/.default"]);

    /// <summary>Makes the settings of a consumer of the endpoint.</summary>
    public static ConsumerConfig Configure(string fullyQualifiedNamespace, string consumerGroup) => new()
    {
        BootstrapServers = string.Create(CultureInfo.InvariantCulture, $"{fullyQualifiedNamespace}:{Port}"),
        SecurityProtocol = SecurityProtocol.SaslSsl,
        SaslMechanism = SaslMechanism.OAuthBearer,
        GroupId = consumerGroup,
    };

    /// <summary>Gets a token when the library asks for one.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The library wants to be told of each failure.")]
    public void Refresh(IClient client, string? configuration)
    {
        try
        {
            var token = credential.GetToken(_context, CancellationToken.None);
            client.OAuthBearerSetToken(token.Token, token.ExpiresOn.ToUnixTimeMilliseconds(), Principal);
        }
        catch (Exception exception)
        {
            // The message of a credential may say more than a log should hold.
            client.OAuthBearerSetTokenFailure(exception.GetType().Name);
        }
    }
}
