using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace HealthData.Testing;

/// <summary>
/// A credential whose tokens only its own <see cref="FakeWorkspace"/> accepts, and that counts the requests for them.
/// </summary>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
public sealed class FakeCredential : TokenCredential
{
    private readonly ConcurrentDictionary<string, FakeToken> _tokens = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;
    private int _requests;
    private int _generation;
    private volatile string? _requiredClaims;

    internal FakeCredential(TimeProvider clock) => _clock = clock;

    /// <summary>Gets the number of tokens that were requested so far.</summary>
    public int TokenRequests => Volatile.Read(ref _requests);

    /// <summary>Gets or sets how long a token is valid that is issued from now on. The default is one hour.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Gets the scopes of the latest request for a token; empty before the first.</summary>
    public IReadOnlyList<string> LastScopes { get; private set; } = [];

    /// <summary>Gets the claims of the latest request for a token; null where it had none.</summary>
    public string? LastClaims { get; private set; }

    /// <summary>Makes all tokens invalid that were issued so far, as if they had expired. New ones are valid.</summary>
    public void ExpireTokens() => Interlocked.Increment(ref _generation);

    /// <summary>
    /// Makes the workspace respond to a token without these claims with 401 and a claims challenge (continuous access
    /// evaluation), until a token is requested with them.
    /// </summary>
    /// <param name="claims">The claims as JSON, or null to require none.</param>
    public void RequireClaims(string? claims) => _requiredClaims = claims;

    /// <inheritdoc/>
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _requests);
        LastScopes = requestContext.Scopes;
        LastClaims = requestContext.Claims;
        var expiresOn = _clock.GetUtcNow() + Lifetime;
        var text = "fake." + Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        _tokens[text] = new(requestContext.Scopes, expiresOn, requestContext.Claims, Volatile.Read(ref _generation));
        return new AccessToken(text, expiresOn);
    }

    /// <inheritdoc/>
    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext,
        CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));

    /// <summary>Returns the number of token requests, without any token.</summary>
    public override string ToString() => $"{nameof(FakeCredential)} ({TokenRequests} token requests)";

    internal TokenVerdict Check(string? authorization, string scope)
    {
        const string prefix = "Bearer ";
        if (authorization is null || !authorization.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            return TokenVerdict.Missing;
        }

        if (!_tokens.TryGetValue(authorization[prefix.Length..].Trim(), out var token)
            || token.Generation != Volatile.Read(ref _generation)
            || token.ExpiresOn <= _clock.GetUtcNow())
        {
            return TokenVerdict.Invalid;
        }

        // The client of Azure Resource Manager by Microsoft puts a second slash into the scope.
        if (!token.Scopes.Any(asked =>
            asked.Replace("//.default", "/.default", StringComparison.Ordinal)
                .Equals(scope, StringComparison.OrdinalIgnoreCase)))
        {
            return TokenVerdict.WrongAudience;
        }

        var claims = _requiredClaims;
        return claims is null || claims == token.Claims ? TokenVerdict.Good : TokenVerdict.ClaimsNeeded;
    }

    internal string? RequiredClaims => _requiredClaims;

    private sealed record FakeToken(string[] Scopes, DateTimeOffset ExpiresOn, string? Claims, int Generation);
}
