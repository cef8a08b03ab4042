namespace ServiceDefaults.Auth;

/// <summary>What a caller may do.</summary>
public enum CallerKind
{
    /// <summary>A user who sees and changes their own data.</summary>
    Member,

    /// <summary>A user who sees and changes everything.</summary>
    Admin,

    /// <summary>A program, with an admin's rights in the services that it has a scope for.</summary>
    Machine,
}
