namespace HealthData.Core.Tests.Support;

/// <summary>A credential that never gives a token, heeds no cancellation, and says when it is asked.</summary>
internal sealed class DeafCredential : TokenCredential
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<AccessToken> _never = new();

    public Task Asked => _asked.Task;

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        _asked.SetResult();
        return _never.Task.GetAwaiter().GetResult();
    }

    public override ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        _asked.SetResult();
        return new(_never.Task);
    }
}
