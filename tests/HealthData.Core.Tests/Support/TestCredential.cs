namespace HealthData.Core.Tests.Support;

/// <summary>Gives tokens from a function and counts how often it is asked.</summary>
internal sealed class TestCredential(Func<int, AccessToken> give) : TokenCredential
{
    private int _requests;

    public TestCredential(string token = "token")
        : this(number => new AccessToken($"{token}-{number}", DateTimeOffset.MaxValue))
    {
    }

    public int Requests => Volatile.Read(ref _requests);

    public List<TokenRequestContext> Contexts { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        lock (Contexts)
        {
            Contexts.Add(requestContext);
        }

        return give(Interlocked.Increment(ref _requests));
    }

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
