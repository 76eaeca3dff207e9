namespace HealthData.Testing;

/// <summary>One part of a retrieve answer. The bytes are written when their turn comes.</summary>
internal readonly record struct RetrievedPart(string TransferSyntax, Func<Stream, CancellationToken, Task> WriteAsync);
