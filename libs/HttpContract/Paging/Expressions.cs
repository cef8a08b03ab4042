using System.Linq.Expressions;

namespace HttpContract.Paging;

/// <summary>Puts expressions together in forms that EF Core translates.</summary>
public static class Expressions
{
    /// <summary>Whether either condition holds.</summary>
    public static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, BodyOf(other, one.Parameters[0])), one.Parameters);

    /// <summary>The body of a function, with values in the places of its parameters.</summary>
    internal static Expression BodyOf(LambdaExpression function, params Expression[] values) => function.Parameters.Zip(values)
        .Aggregate(function.Body, (body, pair) => Replace(body, pair.First, pair.Second));

    internal static Expression Replace(Expression within, Expression part, Expression other) => new Replacer(part, other).Visit(within)!;

    private sealed class Replacer(Expression part, Expression other) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == part ? other : base.Visit(node);
    }
}
