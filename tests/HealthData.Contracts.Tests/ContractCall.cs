namespace HealthData.Contracts.Tests;

/// <summary>A call of a client that makes the request of a stub.</summary>
/// <param name="Stub">The name of the stub.</param>
/// <param name="CallAsync">Makes the call with a client, and reads the answer to its end.</param>
/// <param name="Form">Which of several forms that make the same request; empty for the only one.</param>
internal sealed record ContractCall<TClients>(string Stub, Func<TClients, Task> CallAsync, string Form = "")
{
    public string Name => Form.Length == 0 ? Stub : $"{Stub}, {Form}";
}
